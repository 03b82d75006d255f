/** Styles that reports use; what makes them decides whether there are any. */
export type Colors = Record<'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow', (text: string) => string>;
