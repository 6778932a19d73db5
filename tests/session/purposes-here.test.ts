import { describe, expect, it } from 'vitest';
import { purposesHere } from '../../src/session/purposes-here.js';
import type { Config, PolicyDocument, Regime } from '../../src/types.js';
import { regimeNamed, settings } from '../decisions/situations.js';

const hk: Regime = { ...regimeNamed('hk'), needs: { marketing: 'directMarketing' } };
const facts = { data: ['email'], subjects: ['cloud services'], channel: 'privacy@shop.example' };
const ids = (config: Config, regime: Regime, document?: PolicyDocument) =>
  purposesHere(settings(config), document, regime).settings.purposes.map(({ id }) => id);
const document = (purposes: object[]) =>
  ({ id: 'shop', version: '1', purposes }) as unknown as PolicyDocument;

describe('purposes that may be asked for here', () => {
  it('S5: are those that the policy declares; every other is shut, and the owner is told', () => {
    const config: Config = { purposes: ['analytics', 'advertising'] };
    const policy = document([{ id: 'analytics', clause: 'purpose.marketing' }]);
    expect(ids(config, regimeNamed('eu-eea'), policy)).toEqual(['necessary', 'analytics']);
    const { missing } = purposesHere(settings(config), policy, regimeNamed('eu-eea'));
    expect(missing).toEqual([expect.stringMatching(/"advertising".*shop 1/)]);
  });

  it('are all of them where the policy is no data', () => {
    expect(ids({ purposes: ['analytics', 'advertising'] }, regimeNamed('eu-eea'))).toEqual([
      'necessary',
      'analytics',
      'advertising',
    ]);
  });

  it('S24: leave out direct marketing in Hong Kong until its facts are stated', () => {
    const purposes = ['analytics', 'marketing'] as const;
    expect(ids({ purposes }, hk)).toEqual(['necessary', 'analytics']);
    expect(ids({ purposes }, regimeNamed('sg'))).toContain('marketing');
    expect(ids({ purposes, directMarketing: facts }, hk)).toContain('marketing');
    expect(ids({ purposes, directMarketing: { ...facts, subjects: [] } }, hk)).not.toContain(
      'marketing',
    );
    expect(purposesHere(settings({ purposes }), undefined, hk).missing[0]).toMatch(
      /"marketing".*"directMarketing"/,
    );
  });

  it('S24: take those facts from the policy too, and treat a purpose alike by what it is like', () => {
    const declared = [
      { id: 'offers', clause: 'purpose.marketing', directMarketing: facts },
      { id: 'marketing', clause: 'purpose.marketing' },
    ];
    const purposes = ['marketing', { id: 'offers', like: 'marketing', name: 'Offers' }] as const;
    expect(ids({ purposes }, hk, document(declared))).toEqual(['necessary', 'offers']);
  });
});
