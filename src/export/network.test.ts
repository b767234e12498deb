import fc from 'fast-check';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { dossierOf } from '#graph/testing.ts';
import { buildClaimIndex } from '#graph/claim-index.ts';
import type { About } from './about.ts';
import { GEXF_VERSIONS, writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { networkOf, spanOf } from './network.ts';
import { element, escaped } from './xml.ts';

const about: About = { title: 'T', creator: 'C', description: 'D', date: null };
const TEXT = `event trial dated 1936-08; person rubin economist died 1937; group police hub;
  a: rubin -implicates> riazanov, sher (on 1931) (duress tortured) (told by serge rejects) (source s);
  b: rubin -implicates> riazanov (in trial); c: police -arrests> rubin; d: ann -knew> rubin;
  e: rubin -confesses> rubin; f: rubin -implicates> ben (mode denied); g: trotsky -writes-of> a`;

const network = (text = TEXT, all = true) => {
  const dossier = dossierOf(text);
  return networkOf(dossier, dossier.claims, all);
};

describe('a network to take away', () => {
  it('has an edge for each claim and target that gives one, parallel ones apart', () => {
    const { edges } = network();
    expect(edges.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['a~riazanov', 'rubin', 'riazanov'],
      ['a~sher', 'rubin', 'sher'],
      ['b', 'rubin', 'riazanov'],
      ['c', 'police', 'rubin'],
      ['d', 'ann', 'rubin'],
    ]);
    const index = buildClaimIndex(dossierOf(TEXT));
    expect(edges).toHaveLength(index.edges.claim.length);
  });

  it('says of each edge what it is, when, under what, and who tells it', () => {
    const [a, , , , d] = network().edges;
    expect(a).toMatchObject({
      ...{ start: '1931-01-01', end: '1931-12-31' },
      attributes: { type: 'implicates', family: 'testimony', duress: 'tortured', sources: 's' },
    });
    expect(a!.attributes['told-by']).toBe('serge (rejects)');
    expect(d!.attributes['directed']).toBe(false);
  });

  it('leaves out who has no edge, unless all are asked for', () => {
    const ids = (all: boolean) => network(TEXT, all).nodes.map(({ id }) => id);
    expect(ids(false)).toEqual(['ann', 'riazanov', 'rubin', 'sher', 'police']);
    expect(ids(true)).toContain('trial');
  });

  it('gives the first and last day that a date can mean', () => {
    expect(spanOf('1934-12-01')).toEqual({ start: '1934-12-01', end: '1934-12-01' });
    expect(spanOf('1936~/1938~')).toEqual({ start: '1936-01-01', end: '1938-12-31' });
    expect(spanOf('1936-08/..')).toMatchObject({ start: '1936-08-01', end: null });
    expect(spanOf(null)).toEqual({ start: null, end: null });
  });
});

describe('read by others', () => {
  it.each(GEXF_VERSIONS)('GEXF %s has the same nodes, edges and attributes', (version) => {
    const { nodes, edges } = network();
    const graph = gexf.parse(Graph, writeGexf(network(), about, version));
    expect([graph.order, graph.size, graph.multi]).toEqual([nodes.length, edges.length, true]);
    for (const { id, from, to, attributes } of edges) {
      expect(graph.extremities(id)).toEqual([from, to]);
      const set = Object.fromEntries(
        Object.entries(attributes).filter(([, value]) => value !== null),
      );
      expect(graph.getEdgeAttributes(id)).toMatchObject(set);
    }
  });

  it('GraphML has the same nodes, edges and attributes', () => {
    const { nodes, edges } = network();
    const graph = graphml.parse(Graph, writeGraphml(network(), about));
    expect([graph.order, graph.size, graph.multi]).toEqual([nodes.length, edges.length, true]);
    expect(graph.getNodeAttributes('rubin')).toMatchObject({ label: 'rubin', roles: 'economist' });
    expect(graph.getEdgeAttributes('a~sher')).toMatchObject({ start: '1931-01-01' });
  });

  it('comes back whatever text is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = network();
        const [first, ...rest] = plain.edges;
        const sly = { ...first!, attributes: { ...first!.attributes, says: `x${text}x` } };
        const written = writeGexf({ ...plain, edges: [sly, ...rest] }, about);
        const graph = gexf.parse(Graph, written);
        const read = graph.getEdgeAttribute(first!.id, 'says') as string;
        expect(read).toBe(`x${legal(text)}x`);
      }),
    );
  });
});

/** What XML 1.0 cannot hold, replaced. */
const legal = (text: string) =>
  [...text]
    .map((sign) => {
      const code = sign.codePointAt(0)!;
      const bad =
        (code < 32 && ![9, 10, 13].includes(code)) ||
        (code >= 0xd800 && code <= 0xdfff) ||
        code === 0xfffe ||
        code === 0xffff;
      return bad ? '\uFFFD' : sign;
    })
    .join('');

describe('XML', () => {
  it('escapes text and attributes', () => {
    expect(element('a', { b: '<"&\n', c: null }, 'x & y')).toBe(
      '<a b="&lt;&quot;&amp;&#10;">x &amp; y</a>',
    );
    expect(element('a', {}, [element('b', {})])).toBe('<a>\n  <b/>\n</a>');
    expect(escaped('\u0000\uD800')).toBe('\uFFFD\uFFFD');
  });
});
