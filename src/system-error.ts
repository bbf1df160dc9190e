/** The code that the system gave for a failure (`EACCES`); `unknown error` where it gave none. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown error';
}
