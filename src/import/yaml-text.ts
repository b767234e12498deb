/** Records as YAML that the dossier's reader takes for the same: all values text, each quoted where it must be. */
import { Document, visit } from 'yaml';

const WIDTH = 100;

/** The text of a file; `value` is made of lists, fields and text. */
export function yamlText(value: unknown): string {
  const document = new Document(value, { schema: 'failsafe', aliasDuplicateObjects: false });
  visit(document, {
    Map: (key, node, path) => {
      // A short list of short items reads best on one line.
      if (key !== null && path.length > 4) node.flow = node.items.length < 4;
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: true });
}
