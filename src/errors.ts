/** The command line asks for what cannot be done; the message is one line for the user. Exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The config cannot be read or used; the message is one line for the user. Exit 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
