declare module 'virtual:client-manifest' {
  const manifest: import('vite').Manifest;
  export default manifest;
}

declare module '*/generated/*.js' {
  export const messages: Readonly<Record<string, unknown>>;
}
