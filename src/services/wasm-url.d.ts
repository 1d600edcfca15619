// Vite's `?url` imports, without the rest of vite/client, whose DOM types do not fit a worker.
declare module '*.wasm?url' {
  const url: string;
  // oxlint-disable-next-line import/no-default-export -- Vite's own shape
  export default url;
}
