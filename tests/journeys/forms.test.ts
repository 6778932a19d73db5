// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/types.js';
import { arrive, begin, end, entryFor, example, on, serve, settled, type Visit } from './visit.js';

beforeEach(begin);
afterEach(end);

const config: Config = {
  region: 'DE',
  purposes: ['analytics', 'newsletter', 'marketing', { id: 'inquiry', name: 'Inquiry', form: true }],
  forms: [
    { id: 'news', purposes: ['newsletter'], items: { required: ['email'], optional: ['company'] } },
    { id: 'news-twice', purposes: ['newsletter'], items: { required: ['email'] }, confirm: true },
    { id: 'offers', purposes: ['marketing'], items: { required: ['email'] }, channels: ['email', 'sms'] },
    { id: 'ask', purposes: ['inquiry'], items: { oneOf: [['email', 'mobile']] }, requires: ['inquiry'] },
  ],
  directMarketing: { data: ['Email'], subjects: ['Cloud'], channel: 'a@b.example' },
}; // prettier-ignore

const put = (id: string, fields = '<input name="email"><input name="mobile"><input name="company">') => {
  const form = document.createElement('form');
  form.dataset.assentForm = id;
  const template = document.createElement('template');
  template.innerHTML = `${fields}<button>Send</button>`;
  form.append(template.content);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.body.append(form);
  return form;
}; // prettier-ignore
const host = (form: HTMLFormElement) => form.querySelector('assent-form') as HTMLElement;
const box = (form: HTMLFormElement, name: string) =>
  host(form).shadowRoot?.querySelector<HTMLInputElement>(
    `input[name="${name}"]`,
  ) as HTMLInputElement;
const tick = (form: HTMLFormElement, name: string, on = true) => {
  box(form, name).checked = on;
  box(form, name).dispatchEvent(new Event('change', { bubbles: true }));
};
const fill = (form: HTMLFormElement, name: string, value: string) => {
  const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const send = (form: HTMLFormElement) => {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  form.dispatchEvent(event);
  return event;
};
const carried = (form: HTMLFormElement) =>
  Object.fromEntries([...host(form).children].map((one) => [(one as HTMLInputElement).name, (one as HTMLInputElement).value])); // prettier-ignore

/** A page with one form, drawn. */
const page = async (id: string, over: Partial<Config> = {}): Promise<[Visit, HTMLFormElement]> => {
  const form = put(id);
  const visit = await arrive({ ...config, ...over });
  await settled();
  return [visit, form];
};

describe('a consent in a form', () => {
  it('S9, S10: is asked before the button, unticked; the receipt lists exactly what was given', async () => {
    const [visit, form] = await page('news');
    expect(host(form).nextElementSibling?.localName).toBe('button');
    expect(box(form, 'assent-newsletter').checked).toBe(false);
    fill(form, 'email', 'a@b.example');
    tick(form, 'assent-newsletter');
    send(form);
    expect(visit.assent.status('newsletter')).toBe('granted');
    const [receipt] = await visit.receipts();
    expect(receipt).toMatchObject({ event: 'granted', method: 'form', layer: 'form', form: { id: 'news', purposes: ['newsletter'], items: ['email'] } });
    expect(JSON.stringify(receipt)).not.toContain('a@b.example');
    expect(carried(form)).toEqual({ 'assent-form': 'news', 'assent-lang': 'en', 'assent-newsletter': 'granted', 'assent-receipt': receipt?.id });
    expect(visit.heard.form).toMatchObject([{ form: 'news', state: 'granted', receipt: receipt?.id }]);
  }); // prettier-ignore

  it('S3: left empty it records nothing, asks for nothing and stops nothing', async () => {
    const [visit, form] = await page('news');
    expect(send(form).defaultPrevented).toBe(true); // the page's own listener ran
    expect(form.querySelector<HTMLInputElement>('[name=email]')?.required).toBe(false);
    expect(visit.assent.status('newsletter')).toBe('unset');
    expect(await visit.receipts()).toEqual([]);
    expect(carried(form)).toEqual({ 'assent-form': 'news', 'assent-lang': 'en' });
  });

  it('asks for what the consent needs only while its box is ticked', async () => {
    const [, form] = await page('news');
    const email = form.querySelector<HTMLInputElement>('[name=email]') as HTMLInputElement;
    tick(form, 'assent-newsletter');
    expect(email.required).toBe(true);
    tick(form, 'assent-newsletter', false);
    expect(email.required).toBe(false);
  });

  it('sent twice as it was is recorded once, and anew after it was taken back', async () => {
    const [visit, form] = await page('news');
    fill(form, 'email', 'a@b.example');
    tick(form, 'assent-newsletter');
    send(form);
    send(form);
    expect(await visit.receipts()).toHaveLength(1);
    await visit.assent.withdraw('newsletter');
    send(form);
    expect((await visit.receipts()).map(({ event }) => event)).toEqual(['granted', 'withdrawn', 'changed']); // prettier-ignore
  });

  it('S11: of one-of items either is enough, and neither is no consent', async () => {
    const [visit, form] = await page('ask');
    form.noValidate = true;
    tick(form, 'assent-inquiry');
    expect(form.querySelector<HTMLInputElement>('[name=email]')?.validationMessage).toMatch(/one of these/); // prettier-ignore
    send(form);
    expect(await visit.receipts()).toEqual([]);
    expect(host(form).shadowRoot?.querySelector('[role=alert]')?.textContent).toMatch(/one of these/); // prettier-ignore
    fill(form, 'mobile', '1');
    expect(form.querySelector<HTMLInputElement>('[name=email]')?.validationMessage).toBe('');
    send(form);
    expect((await visit.receipts())[0]?.form?.items).toEqual(['mobile']);
  });

  it('S12: an inquiry never subscribes', async () => {
    const [visit, form] = await page('ask');
    fill(form, 'email', 'a@b.example');
    tick(form, 'assent-inquiry');
    send(form);
    expect(visit.assent.get().purposes).toMatchObject({ inquiry: 'granted', newsletter: 'unset', marketing: 'unset' }); // prettier-ignore
  });

  it('that the form cannot do without holds it back, and says so', async () => {
    const [visit, form] = await page('ask');
    let reached = false;
    form.addEventListener('submit', () => (reached = true));
    send(form);
    expect(reached).toBe(false);
    expect(host(form).shadowRoot?.querySelector('[role=alert]')?.textContent).toMatch(/Inquiry/);
    expect(await visit.receipts()).toEqual([]);
  });

  it('S60: messages are agreed to per way, and switch no advertising on', async () => {
    const [visit, form] = await page('offers');
    fill(form, 'email', 'a@b.example');
    tick(form, 'assent-marketing.sms');
    send(form);
    expect((await visit.receipts())[0]?.form).toMatchObject({ purposes: ['marketing'], channels: ['sms'] }); // prettier-ignore
    expect(visit.assent.get().purposes.analytics).toBe('unset');
  });

  it('S13: needs what the policy in force says, without a change of the page', async () => {
    for (const [name, without] of [['ncp-2021', true], ['koscom-2023', false]] as const) {
      document.body.replaceChildren();
      localStorage.clear();
      const policy = example(name);
      serve({ '/p.json': policy });
      on('2023-08-01T00:00:00Z');
      const form = put('notify.target', '<input name="name"><input name="email"><input name="mobile">');
      const visit = await arrive({ region: 'DE', policy: { versions: [entryFor(policy, '/p.json')] } });
      await settled();
      form.noValidate = true;
      fill(form, 'name', 'A');
      fill(form, 'email', 'a@b.example');
      tick(form, 'assent-service-request');
      send(form);
      expect((await visit.receipts()).length > 0, name).toBe(without);
    }
  }); // prettier-ignore
});

describe('a form that nobody described', () => {
  it('says so once, goes on, and nothing in it is a yes', async () => {
    const [visit, form] = await page('nosuch');
    expect(host(form)).toBeNull();
    send(form);
    expect(visit.heard.error.map(({ message }) => message).join()).toMatch(/"nosuch" is no form.*news/);
    expect(visit.heard.error).toHaveLength(1);
    expect(await visit.receipts()).toEqual([]);
    await expect(visit.assent.record({ form: 'nosuch' })).rejects.toThrow(/is no form/);
  }); // prettier-ignore

  it('whose purpose has vendors gets no box: its yes would let them in unnamed', async () => {
    const [visit, form] = await page('offers', { vendors: [{ id: 'hubspot', account: '1234567', purpose: 'marketing' }] }); // prettier-ignore
    expect(host(form)).toBeNull();
    expect(visit.heard.error.some(({ message }) => /"marketing" cannot be asked/.test(message))).toBe(true); // prettier-ignore
    await expect(visit.assent.record({ form: 'offers', items: ['email'] })).rejects.toThrow(/asks for nothing/); // prettier-ignore
    expect(visit.has('hubspot')).toEqual([false]);
  });
});

describe('double opt-in', () => {
  it('counts only once it is confirmed, and once', async () => {
    const [visit, form] = await page('news-twice');
    fill(form, 'email', 'a@b.example');
    tick(form, 'assent-newsletter');
    send(form);
    expect(visit.assent.status('newsletter')).toBe('unset');
    const [pending] = await visit.receipts();
    expect(pending).toMatchObject({ event: 'requested', form: { confirm: 'pending' } });
    expect(pending?.purposes.newsletter?.state).toBe('unasked');
    expect(visit.assent.get().method).toBeUndefined();
    document.body.replaceChildren();
    const later = await arrive(config);
    const receipt = await later.assent.confirm(pending?.id as string);
    expect(receipt).toMatchObject({ event: 'granted', form: { id: 'news-twice', confirm: 'confirmed', of: pending?.id, items: ['email'] } });
    expect(later.assent.status('newsletter')).toBe('granted');
    expect((await later.assent.confirm(pending?.id as string)).id).toBe(receipt.id);
    expect(await later.receipts()).toHaveLength(2);
  }); // prettier-ignore

  it('on another device needs to be told what it was about', async () => {
    const visit = await arrive(config);
    const id = '01900000-0000-7000-8000-000000000000';
    await expect(visit.assent.confirm(id)).rejects.toThrow(/no receipt of this device/);
    expect(visit.assent.status('newsletter')).toBe('unset');
    const receipt = await visit.assent.confirm(id, { form: 'news-twice', items: ['email'] });
    expect(receipt.form).toMatchObject({ of: id, confirm: 'confirmed' });
    await visit.receipts();
  });

  it('is over when the visitor said no since, or the terms changed', async () => {
    const [visit, form] = await page('news-twice');
    fill(form, 'email', 'a@b.example');
    tick(form, 'assent-newsletter');
    send(form);
    const [pending] = await visit.receipts();
    const other = await arrive({ ...config, policy: { version: '2' } });
    await expect(other.assent.confirm(pending?.id as string)).rejects.toThrow(/terms that have changed/); // prettier-ignore
    const again = await arrive(config);
    await again.assent.set({ newsletter: false });
    await expect(again.assent.confirm(pending?.id as string)).rejects.toThrow(/taken back/);
    expect(again.assent.status('newsletter')).toBe('denied');
  });
});

describe('S59: a consent given elsewhere', () => {
  it('bears its channel, its evidence and its day, and is marked as such', async () => {
    const visit = await arrive(config);
    await visit.assent.record({ form: 'news', items: ['email'], channel: 'paper', evidence: 'scan-2026-114', at: '2026-01-01T00:00:00Z' });
    const [receipt] = await visit.receipts();
    expect(receipt).toMatchObject({
      event: 'granted',
      method: 'import',
      layer: 'api',
      form: { id: 'news', items: ['email'] },
      evidence: { channel: 'paper', reference: 'scan-2026-114', at: '2026-01-01T00:00:00.000Z' },
    });
    expect(visit.assent.status('newsletter')).toBe('granted');
  }); // prettier-ignore

  it.each([
    [{ form: 'news' }, /needs the items email/],
    [{ form: 'news', items: ['email', 'shoe-size'] }, /is no item/],
    [{ form: 'news', items: ['email'], purposes: ['analytics'] }, /is no purpose/],
    [{ form: 'offers', items: ['email'] }, /each way of messages on its own/],
    [{ form: 'offers', items: ['email'], channels: ['post'] }, /is no way of messages/],
    [{ form: 'news', items: ['email'], channel: 'pigeon' }, /is no channel/],
    [{ form: 'news', items: ['email'], channel: 'paper', evidence: 'a@b.example' }, /is no reference/],
    [{ form: 'news', items: ['email'], channel: 'paper', at: '2999-01-01T00:00:00Z' }, /is no instant/],
    [null, /is no consent/],
  ])('%j is refused and leaves no trace', async (consent, why) => {
    const visit = await arrive(config);
    await expect(visit.assent.record(consent as never)).rejects.toThrow(why);
    expect(await visit.receipts()).toEqual([]);
  }); // prettier-ignore

  it('spoken in Hong Kong counts once it was confirmed in writing, within 14 days', async () => {
    on('2026-01-01T00:00:00Z');
    const visit = await arrive({ ...config, region: 'HK' });
    const spoken = { form: 'offers', items: ['email'], channels: ['email'], channel: 'oral' } as const;
    const { id } = await visit.assent.record(spoken);
    expect(visit.assent.status('marketing')).toBe('unset');
    expect(visit.heard.form.at(-1)).toMatchObject({ state: 'pending', due: '2026-01-15T00:00:00.000Z' });
    expect(await visit.assent.due()).toMatchObject([{ receipt: id, what: 'written', by: '2026-01-15T00:00:00.000Z', overdue: false }]);
    on('2026-01-10T00:00:00Z');
    await visit.assent.confirm(id);
    expect(visit.assent.status('marketing')).toBe('granted');
    expect(await visit.assent.due()).toEqual([]);
    const late = await visit.assent.record(spoken);
    on('2026-01-25T00:00:00Z');
    await expect(visit.assent.confirm(late.id)).rejects.toThrow(/had to be confirmed/);
    await visit.receipts();
  }); // prettier-ignore

  it('in Korea is due again after 24 months', async () => {
    on('2026-01-31T00:00:00Z');
    const visit = await arrive({ ...config, region: 'KR' });
    await visit.assent.record({ form: 'news', items: ['email'] });
    on('2028-02-01T00:00:00Z');
    const later = await arrive({ ...config, region: 'KR' });
    expect(await later.assent.due()).toMatchObject([{ form: 'news', what: 'again', by: '2028-01-31T00:00:00.000Z', overdue: true }]); // prettier-ignore
  });
});

describe('where nothing may be said yes to', () => {
  it.each([
    ['a child is declared', (v: Visit) => v.assent.minor(), (v: Visit) => v.assent.minor(false)],
    ['a child is declared', (v: Visit) => v.assent.minor(), (v: Visit) => v.assent.actAs('guardian')],
    ['a request is open', (v: Visit) => v.assent.request('correction'), (v: Visit) => v.assent.closeRequest()],
  ])('S43, S44: %s: the boxes go, the form goes on, and they come back unticked', async (_, lock, unlock) => {
    const [visit, form] = await page('news');
    tick(form, 'assent-newsletter');
    expect(form.querySelector<HTMLInputElement>('[name=email]')!.required).toBe(true);
    await lock(visit);
    await settled();
    expect(host(form)).toBeNull();
    expect(form.querySelector<HTMLInputElement>('[name=email]')!.required).toBe(false);
    send(form);
    expect([...new FormData(form).keys()].filter((name) => name.startsWith('assent-'))).toEqual([]);
    expect(visit.assent.status('newsletter')).not.toBe('granted');
    await unlock(visit);
    await settled();
    expect(box(form, 'assent-newsletter').checked).toBe(false);
    fill(form, 'email', 'a@b.example');
    tick(form, 'assent-newsletter');
    send(form);
    expect(visit.assent.status('newsletter')).toBe('granted');
  }); // prettier-ignore

  it('S44: what the server wrote for pages without script is not asked either', async () => {
    (await arrive(config)).assent.minor();
    await settled();
    const slot = '<div data-assent-slot><input type="checkbox" name="assent-newsletter" value="granted"></div>';
    const form = put('news', `<input name="email">${slot}`);
    await arrive(config);
    await settled();
    expect(form.querySelector('[name=assent-newsletter]')).toBeNull();
  }); // prettier-ignore
});
