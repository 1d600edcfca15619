// Vite's `?url` imports, without the rest of vite/client.
declare module '*.wasm?url' {
  const url: string;
  // oxlint-disable-next-line import/no-default-export -- Vite's own shape
  export default url;
}
