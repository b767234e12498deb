import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dossierOf } from '#graph/testing.ts';
import { writeJsonld } from './jsonld.ts';

const dossier =
  dossierOf(`event trials; event trial part of trials dated 1936-08; source s by serge;
  person rubin economist died 1937;
  a: rubin -implicates> riazanov (on 1931) (duress tortured) (told by serge rejects) (source s);
  b: serge -judges> a (in trial) (stance condemns) (responds to a)`);

const SCHEMA = 'https://schema.org/';
const BASE = 'https://example.org/purge/';

async function expanded() {
  const document = JSON.parse(writeJsonld(dossier, dossier.claims, null)) as object;
  const offline = async (address: string) => {
    throw new Error(`asked for ${address}`);
  };
  const [root] = await jsonld.expand(document, { base: BASE, documentLoader: offline });
  const parts = root![`${SCHEMA}hasPart`] as Record<string, unknown>[];
  return (id: string) => parts.find((part) => part['@id'] === `${BASE}${id}`)!;
}

describe('JSON-LD', () => {
  it('expands offline to what schema.org means', async () => {
    const part = await expanded();
    expect(part('people/rubin/')).toMatchObject({
      '@type': [`${SCHEMA}Person`],
      [`${SCHEMA}deathDate`]: [{ '@value': '1937' }],
    });
    expect(part('events/trial/')).toMatchObject({
      '@type': [`${SCHEMA}Event`],
      [`${SCHEMA}startDate`]: [{ '@value': '1936-08-01' }],
      [`${SCHEMA}superEvent`]: [{ '@id': `${BASE}events/trials/` }],
    });
    expect(part('claims/a/')).toMatchObject({
      '@type': [`${SCHEMA}Claim`],
      [`${SCHEMA}author`]: [{ '@id': `${BASE}people/rubin/` }],
      [`${SCHEMA}about`]: [{ '@id': `${BASE}people/riazanov/` }],
      [`${SCHEMA}appearance`]: [
        {
          '@type': [`${SCHEMA}Quotation`],
          [`${SCHEMA}isPartOf`]: [{ '@id': `${BASE}sources/s/` }],
          'urn:attest:locator': [{ '@value': 'p. 1' }],
        },
      ],
      'urn:attest:attribution': [
        {
          'urn:attest:by': [{ '@id': `${BASE}people/serge/` }],
          'urn:attest:attitude': [{ '@value': 'rejects' }],
        },
      ],
    });
    expect(part('claims/b/')).toMatchObject({
      'urn:attest:respondsTo': [{ '@id': `${BASE}claims/a/` }],
      'urn:attest:stance': [{ '@value': 'condemns' }],
    });
  });

  it('loses no field to a word that its context does not know', async () => {
    const part = await expanded();
    for (const id of ['people/rubin/', 'claims/a/', 'sources/s/']) {
      for (const key of Object.keys(part(id))) expect(key).toMatch(/^(@|https:|urn:attest:)/);
    }
  });
});
