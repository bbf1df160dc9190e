type Property = string | number | boolean | null | ((event: Event) => void);
type Child = Node | string | null;

/**
 * An element. Text becomes text nodes: nothing here reads markup, so no text of a page can become
 * an element. A function property is a listener; false and null leave the attribute out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Readonly<Record<string, Property>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Marks text as being in a language, for fonts, spelling and speech. */
export function langOf(language: 'en' | 'zh'): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}
