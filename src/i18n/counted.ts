// A number and what it counts, in English: `1 set`, `2 sets`, `0 sets`.

export function counted(count: number, one: string, other = `${one}s`): string {
  return `${count} ${count === 1 ? one : other}`;
}
