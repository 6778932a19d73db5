import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { find } from '../../../scripts/programs.mjs';
import { Tab } from '../harness/tab.mjs';
import { until } from '../harness/until.mjs';
import { openDisplay } from './display.mjs';
import { command } from './webdriver.mjs';

const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', ' ': ' ' };

/** Milliseconds for a browser to come up. */
const startLimit = 20_000;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

class WebKitTab extends Tab {
  constructor(profile, handle) {
    super();
    this.profile = profile;
    this.handle = handle;
  }
  async send(method, path, body, limit) {
    await this.profile.select(this.handle);
    return this.profile.send(method, path, body, limit);
  }
  load(url) {
    return this.send('POST', '/url', { url });
  }
  async run(expression) {
    // The driver hands over plain values only: the page answers one string.
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve(${expression}).then(done, (e) => done('!' + (e && e.stack || e)));`;
    const answer = await this.send('POST', '/execute/async', { script, args: [] });
    if (typeof answer === 'string' && answer[0] === '!') throw new Error(answer.slice(1));
    return answer;
  }
  async point(x, y) {
    const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
    const wait = { type: 'pause', duration: 70 };
    // Presses that follow a move at once are dropped.
    const actions = [
      move,
      wait,
      { type: 'pointerDown', button: 0 },
      wait,
      { type: 'pointerUp', button: 0 },
    ];
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.send('POST', '/actions', { actions: [pointer] });
  }
  async key(name) {
    const value = keys[name] ?? name;
    const actions = [
      { type: 'keyDown', value },
      { type: 'pause', duration: 20 },
      { type: 'keyUp', value },
    ];
    await this.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  async picture() {
    return Buffer.from(await this.send('GET', '/screenshot'), 'base64');
  }
  reload() {
    return this.send('POST', '/refresh', {});
  }
  async close() {
    this.profile.fresh = false;
    await this.send('DELETE', '/window');
    this.profile.current = undefined;
  }
  /** The window's frame is taken off, so that the page gets the size that was asked for. */
  async resize(width, height) {
    this.profile.fresh = false;
    await this.send('POST', '/window/rect', { width, height });
    const inner = await this.evaluate(() => [innerWidth, innerHeight]);
    await this.send('POST', '/window/rect', {
      width: width * 2 - inner[0],
      height: height * 2 - inner[1],
    });
  }
}

/** Lives of one session: its history is short of the browser's limit, and a fault does not spread far. */
const livesOfSession = 8;

class WebKitProfile {
  lives = 0;
  constructor(browser, session) {
    this.browser = browser;
    this.port = browser.port;
    this.session = session;
    this.begin();
  }
  begin() {
    this.lives += 1;
    this.opened = false;
    /** One window, in the size it came up with: the next test cannot tell it from a new one. */
    this.fresh = true;
  }
  send(method, path, body, limit) {
    return command(this.port, method, `/session/${this.session}${path}`, body, limit);
  }
  async select(handle) {
    if (this.current === handle) return;
    await this.send('POST', '/window', { handle });
    this.current = handle;
  }
  async open() {
    if (!this.opened) {
      this.opened = true;
      this.current = await this.send('GET', '/window');
      return new WebKitTab(this, this.current);
    }
    this.fresh = false;
    // A window and not a tab: presses in a tab that lies behind another are never answered.
    const { handle } = await this.send('POST', '/window/new', { type: 'window' });
    return new WebKitTab(this, handle);
  }
  /** Of the page that the current tab shows: WebDriver knows no others. */
  async cookies() {
    return (await this.send('GET', '/cookie')).map(({ name, value, domain, httpOnly, expiry }) => ({
      name,
      value,
      domain,
      httpOnly,
      // Seconds since 1970.
      expires: expiry,
    }));
  }
  async close() {
    await command(this.port, 'DELETE', `/session/${this.session}`).catch(() => {});
  }
  /**
   * Leaves the session to the next test, whose hosts are others: bringing a browser up takes longer
   * than most tests. A page that opened a window, or does not let go, takes its session along.
   */
  async leave() {
    if (!this.fresh || this.lives >= livesOfSession) return this.close();
    try {
      if (this.opened) await this.send('POST', '/url', { url: 'about:blank' }, 5000);
      if ((await this.send('GET', '/window/handles')).length !== 1) return this.close();
    } catch {
      return this.close();
    }
    this.browser.left = this;
  }
}

/**
 * WebKitGTK's MiniBrowser by plain WebDriver, one session at a time. A session is a profile that
 * nothing was ever stored in.
 */
export class WebKit {
  name = 'webkit';
  abilities = new Set([]);

  async start() {
    this.display = await openDisplay();
    await this.startDriver();
  }

  async startDriver() {
    this.port = await freePort();
    this.driver = spawn(find('webkit-driver'), [`--port=${this.port}`], {
      stdio: 'ignore',
      // A process group of its own, so that the browsers it starts end with it.
      detached: true,
      env: {
        ...process.env,
        DISPLAY: this.display.name,
        GDK_BACKEND: 'x11',
        LANG: 'en_US.UTF-8',
        LANGUAGE: 'en_US',
      },
    });
    await until(() => command(this.port, 'GET', '/status').then(() => true), 15_000, 'WebDriver');
  }

  stopDriver() {
    this.left = undefined;
    try {
      process.kill(-this.driver.pid);
    } catch {
      // It has ended already.
    }
  }

  /**
   * On a busy machine the driver now and then never gets its browser up, or counts one that is
   * gone. Then it is started again, which is said aloud. Tests are never run again.
   */
  async profile() {
    const { left } = this;
    this.left = undefined;
    if (left) {
      left.begin();
      return left;
    }
    const capabilities = {
      alwaysMatch: {
        acceptInsecureCerts: true,
        timeouts: { script: 15_000, pageLoad: 15_000, implicit: 0 },
        'webkitgtk:browserOptions': { binary: find('webkit'), args: ['--automation'] },
      },
    };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { sessionId } = await command(
          this.port,
          'POST',
          '/session',
          { capabilities },
          startLimit,
        );
        return new WebKitProfile(this, sessionId);
      } catch (error) {
        if (attempt === 3) throw error;
        console.log(`  note webkit   no session (${error.message}); the driver is started again`);
        this.stopDriver();
        await this.startDriver();
      }
    }
  }

  stop() {
    this.stopDriver();
    this.display?.close();
  }
}
