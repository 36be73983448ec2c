declare module 'virtual:label-index' {
  export const labelIndex: readonly string[];
}
