/** A workflow command as GitHub's runner reads it. */
export interface ReadCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Reads a log as the runner does.
 *
 * @throws Error at a line that is no annotation: something broke out of one.
 */
export function commandsIn(log: string): ReadCommand[] {
  if (log === '') return [];
  if (!log.endsWith('\n')) throw new Error('The last line has no end');
  return log
    .slice(0, -1)
    .split(/\r\n|[\r\n]/)
    .map(readCommand);
}

function readCommand(line: string): ReadCommand {
  const match = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line);
  if (match === null) throw new Error(`No annotation: ${line}`);
  const [, name = '', list = '', data = ''] = match;
  const properties = list.split(',').map((item): [string, string] => {
    const [key = '', value, ...more] = item.split('=');
    if (value === undefined) throw new Error(`No property: ${item}`);
    return [key, decode([value, ...more].join('='))];
  });
  return { name, properties: Object.fromEntries(properties), message: decode(data) };
}

function decode(text: string): string {
  const unescaped = [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ] as const;
  return unescaped.reduce((all, [from, to]) => all.replaceAll(from, to), text);
}
