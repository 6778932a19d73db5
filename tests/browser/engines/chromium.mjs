import { chromium } from 'playwright-core';
import { find, quietChromium } from '../../../scripts/programs.mjs';
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
  /** `end` closes what nobody else uses. */
  constructor(context, end) {
    this.context = context;
    this.end = end;
    /** Every address this profile asked for, as the browser itself reports it. */
    this.requests = [];
    this.note = (request) => this.requests.push(request.url());
    context.on('request', this.note);
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
    return this.end();
  }
  leave() {
    return this.close();
  }
}

/** In a window that stays, for test after test: a window costs more than most tests do. */
class SharedProfile extends ChromiumProfile {
  async leave() {
    this.context.off('request', this.note);
    const [, ...pages] = this.context.pages();
    await Promise.all(pages.map((page) => page.close({ runBeforeUnload: false })));
    await this.context.clearCookies();
  }
}

export class Chromium {
  name = 'chromium';
  abilities = new Set(['media', 'requests', 'block-cookies', 'console', 'small-window', 'axe']);

  async start() {
    this.common = undefined;
    this.browser = await this.launch();
  }
  launch(more) {
    return chromium.launch({
      executablePath: find('chromium'),
      headless: true,
      args: quietChromium,
      ...more,
    });
  }
  /**
   * `keepsPages`: a browser of its own that keeps a page one leaves, as every visitor's does. Without
   * wishes it is the context that tests share: their hosts differ, so nothing is stored for them.
   */
  async profile({ keepsPages, language, context: more } = {}) {
    if (!keepsPages && !language && !more) return this.shared();
    const own = keepsPages
      ? await this.launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
      : undefined;
    const context = await this.context(own ?? this.browser, {
      locale: language ?? 'en-US',
      ...more,
    });
    return new ChromiumProfile(context, () => (own ?? context).close());
  }
  async shared() {
    if (!this.common) {
      this.common = await this.context(this.browser, { locale: 'en-US' });
      await this.common.newPage();
    }
    return new SharedProfile(this.common, () => {
      const { common } = this;
      this.common = undefined;
      return common?.close();
    });
  }
  async context(browser, options) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    context.setDefaultTimeout(15_000);
    return context;
  }
  stop() {
    return this.browser?.close();
  }
}
