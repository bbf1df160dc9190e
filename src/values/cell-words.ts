/** What a word of a table cell says, as both languages have it. Each word stands once. */
const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yes: 'yes y true required mandatory supported enabled 是 有 支持 需要 必需 必填 必选 必须 启用 已支持',
    no: 'no n false optional unsupported disabled 否 无 不支持 不需要 非必需 非必填 可选 选填 禁用 未支持 暂不支持',
    'type string': 'string str text varchar 字符串 字串 字符 文本 字符型 字符串型 字符串类型',
    'type boolean': 'boolean bool 布尔 布尔值 布尔型 布尔类型',
    'type integer': 'int integer long short uint 整数 整型 整形 整数型 长整型',
    'type float': 'float double decimal 浮点 浮点数 浮点型 小数 双精度',
    'type number': 'number numeric 数字 数值 数字型 数值型 数字类型',
    'type object': 'object struct map dict dictionary json record 对象 结构体 映射 字典 键值对',
    'type array': 'array list slice tuple 数组 列表 元组',
    'type function': 'function func callback 函数 方法 回调 回调函数',
    'type enum': 'enum enumeration 枚举 枚举值 枚举类型',
  }).flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
);

/** What is read as either: an integer is a number. */
const kinds: Readonly<Record<string, string>> = {
  'type integer': 'type number',
  'type float': 'type number',
};

/**
 * What a cell says that holds an answer or a type and nothing else, or a type before a line break:
 * `Yes`, `必填`, `Boolean<br>whether it is lit`, `string | number`; null where it says more, or code.
 */
export function meaningOfWords(cell: string): string | null {
  const text = firstLine(cell)
    .replace(/^\[([^\]]+)\]\([^)]*\)$/, '$1')
    .replace(/^(\*{1,2}|_)(.*)\1$/, '$2')
    .toLowerCase();
  const found = text
    .split(/ ?(?:\\?\||\/|,|，|、|或|\bor\b) ?/)
    .map((word) => meanings.get(word.trim()));
  const said = found.filter((one) => one !== undefined);
  if (said.length < found.length || (said.length > 1 && !said.every(isType))) return null;
  // What follows a type explains it; what follows an answer may take it back.
  if (!said.every(isType) && cell.toLowerCase() !== text) return null;
  return [...new Set(said)].sort().join(' | ');
}

/** A cell up to its first line break. */
export function firstLine(cell: string): string {
  return (cell.split(/<br ?\/?>/i)[0] ?? '').trimEnd();
}

export function isType(meaning: string): boolean {
  return meaning.startsWith('type ');
}

/** Whether two types may be one, told more exactly on one side. */
export function sameType(a: string, b: string): boolean {
  const wide = (type: string) =>
    [...new Set(type.split(' | ').map((one) => kinds[one] ?? one))].sort().join(' | ');
  const isWide = [a, b].some((type) => type.split(' | ').includes('type number'));
  return isWide ? wide(a) === wide(b) : a === b;
}
