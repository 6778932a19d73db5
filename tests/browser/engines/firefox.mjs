import puppeteer from 'puppeteer-core';
import { find } from '../../../scripts/programs.mjs';
import { Tab } from '../harness/tab.mjs';

class FirefoxTab extends Tab {
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
  async picture() {
    return Buffer.from(await this.page.screenshot());
  }
  reload() {
    return this.page.reload({ waitUntil: 'load', timeout: 15_000 });
  }
  close() {
    return this.page.close({ runBeforeUnload: false });
  }
  resize(width, height) {
    return this.page.setViewport({ width, height });
  }
}

class FirefoxProfile {
  constructor(context) {
    this.context = context;
  }
  /** `{background: true}`: a tab behind the others. */
  async open(how) {
    const page = await this.context.newPage(how);
    page.setDefaultTimeout(15_000);
    return new FirefoxTab(page, this);
  }
  async cookies(url) {
    const host = new URL(url).hostname;
    return (await this.context.cookies())
      .filter(({ domain }) => `.${host}`.endsWith(`.${domain.replace(/^\./, '')}`))
      .map(({ name, value, domain, httpOnly, expires }) => ({
        name,
        value,
        domain,
        httpOnly,
        expires,
      }));
  }
  close() {
    return this.context.close();
  }
  /** A new one costs Firefox next to nothing. */
  leave() {
    return this.close();
  }
}

/** WebDriver BiDi: Playwright cannot drive the Firefox that distributions ship. */
export class Firefox {
  name = 'firefox';
  abilities = new Set(['console', 'small-window']);

  async start() {
    this.browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: find('firefox'),
      headless: true,
      timeout: 120_000,
      protocolTimeout: 120_000,
      acceptInsecureCerts: true,
      defaultViewport: { width: 1280, height: 800 },
      extraPrefsFirefox: {
        'intl.accept_languages': 'en-US,en',
        // Nothing of the browser's own may touch the network while requests are counted.
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'app.update.enabled': false,
        'browser.safebrowsing.malware.enabled': false,
      },
    });
  }
  async profile() {
    return new FirefoxProfile(await this.browser.createBrowserContext());
  }
  stop() {
    return this.browser?.close();
  }
}
