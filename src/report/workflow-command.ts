/** What GitHub's runner takes from a line of a log as a command. */
export interface WorkflowCommand {
  readonly name: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** One line for GitHub's runner, line end included: nothing of the texts can end it or add to it. */
export function commandLine({ name, properties, message }: WorkflowCommand): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  return `::${name} ${list.join(',')}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * `text` as a log of GitHub Actions may show it: the runner acts on lines that begin with `::`, and
 * on `##[` wherever it stands. Page text and paths may hold both.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\r\n]*):(?=:)/gm, '$1: ').replaceAll('##[', '# #[');
}
