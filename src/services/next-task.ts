// Work that goes on and on in a worker must let messages in between: one of them may say to stop.

/** Settles after the messages that wait in this realm's queue. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });
}
