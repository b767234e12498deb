/** XML to elements that know where they stand. Entities of a document's own are not read. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { quoted } from '#model/problems.ts';
import type { Findings, Place } from '../findings.ts';
import type { Cell } from '../csv-cells.ts';
import type { TableText } from '../sheet.ts';

const HINT = 'save the file anew as GEXF or GraphML; nothing of it was imported';

/** The root of a document, or null once it has been told where it is broken. */
export function rootOf({ file, text }: TableText, findings: Findings): Element | null {
  const tell = (message: string, at: { lineNumber?: number; columnNumber?: number } = {}) => {
    const place = { file, line: Math.max(1, at.lineNumber ?? 1), column: at.columnNumber ?? 1 };
    findings.error(place, 'bad-xml', `not XML: ${message.split('\n')[0]!.slice(0, 120)}`, HINT);
  };
  let isBroken = false;
  try {
    const document = new DOMParser({
      onError: (level, message, context: { locator?: object } | null) => {
        // What is fatal is thrown too.
        if (level !== 'fatalError') tell(message, context?.locator);
        isBroken ||= level !== 'fatalError';
      },
    }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    return isBroken ? null : document.documentElement;
  } catch (error) {
    const { message, locator } = error as Error & { locator?: object };
    tell(message, locator);
    return null;
  }
}

export const placeOf = (file: string, node: Node): Place => ({
  file,
  line: node.lineNumber ?? 1,
  column: node.columnNumber ?? 1,
});

/** An attribute as a cell that stands where its element does; null where there is none. */
export function attributeOf(file: string, element: Element, name: string): Cell | null {
  const text = element.getAttribute(name);
  return text === null ? null : { ...placeOf(file, element), text };
}

/** The elements directly within, of one name if it is given, whatever their prefix. */
export function childrenOf(element: Element, name?: string): Element[] {
  const children = [...element.childNodes].filter((node) => node.nodeType === node.ELEMENT_NODE);
  return (children as Element[]).filter((one) => name === undefined || one.localName === name);
}

/** Every element of that name at any depth. */
export const allOf = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagNameNS('*', name),
];

/** Lists elements that say something a dossier has no place for: once for each name. */
export function tellLeftOut(file: string, elements: readonly Element[], findings: Findings): void {
  for (const name of new Set(elements.map(({ tagName }) => tagName))) {
    const all = elements.filter(({ tagName }) => tagName === name);
    const message = `element that is not imported: ${quoted(name)} (${all.length})`;
    const hint = 'a dossier has no place for it; what should stay goes into an attribute';
    findings.warning(placeOf(file, all[0]!), 'element-left-out', message, hint);
  }
}
