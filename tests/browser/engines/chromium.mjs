import { chromium } from 'playwright-core';
import { find } from '../../../scripts/programs.mjs';
import { Tab } from '../harness/tab.mjs';

class ChromiumTab extends Tab {
  constructor(page, profile) {
    super();
    this.page = page;
    this.profile = profile;
    page.on('console', (message) => this.console.push(message.text()));
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }
  load(url) {
    return this.page.goto(url, { waitUntil: 'load', timeout: 15_000 });
  }
  run(expression) {
    return this.page.evaluate(expression);
  }
  point(x, y) {
    return this.page.mouse.click(x, y);
  }
  key(name) {
    return this.page.keyboard.press(name);
  }
  picture() {
    return this.page.screenshot();
  }
  reload() {
    return this.page.reload({ waitUntil: 'load', timeout: 15_000 });
  }
  /** Closes without waiting for anything that the page still does. */
  close() {
    return this.page.close({ runBeforeUnload: false });
  }
  resize(width, height) {
    return this.page.setViewportSize({ width, height });
  }
  /** `colorScheme`, `forcedColors`, `reducedMotion` as CSS names them. */
  media(features) {
    return this.page.emulateMedia(features);
  }
  /** The browser's own switch, stricter than a page that throws. */
  async blockCookies() {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
  }
}

class ChromiumProfile {
  /** `browser` is closed with it, where it has one of its own. */
  constructor(context, browser) {
    this.context = context;
    this.browser = browser;
    /** Every address this profile asked for, as the browser itself reports it. */
    this.requests = [];
    context.on('request', (request) => this.requests.push(request.url()));
  }
  async open() {
    return new ChromiumTab(await this.context.newPage(), this);
  }
  async cookies(url) {
    return (await this.context.cookies(url)).map(({ name, value, domain, httpOnly, expires }) => ({
      name,
      value,
      domain,
      httpOnly,
      // Seconds since 1970.
      expires,
    }));
  }
  close() {
    return this.browser ? this.browser.close() : this.context.close();
  }
}

export class Chromium {
  name = 'chromium';
  abilities = new Set(['media', 'requests', 'block-cookies', 'console', 'small-window', 'axe']);

  async start() {
    this.browser = await this.launch();
  }
  launch(more) {
    return chromium.launch({
      executablePath: find('chromium'),
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      ...more,
    });
  }
  /** `keepsPages`: a browser of its own that keeps a page one leaves, as every visitor's does. */
  async profile({ keepsPages, language, context: more } = {}) {
    const own = keepsPages
      ? await this.launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
      : undefined;
    const context = await (own ?? this.browser).newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      locale: language ?? 'en-US',
      ...more,
    });
    context.setDefaultTimeout(15_000);
    return new ChromiumProfile(context, own);
  }
  stop() {
    return this.browser?.close();
  }
}
