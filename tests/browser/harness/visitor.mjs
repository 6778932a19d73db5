import { setTimeout as pause } from 'node:timers/promises';

export const banner = '[data-view=banner]';
export const preferences = 'dialog[data-view=preferences]';
export const button = (view, action) => `${view} [data-action=${action}]`;

/** Long enough for a request that should not happen to reach the server's log. */
export const quiet = (ms = 500) => pause(ms);

export const accept = (tab) => tab.click(button(banner, 'accept-all'));
export const reject = (tab) => tab.click(button(banner, 'reject-all'));

/** By whichever way is on screen: the first layer's third button or the small control. */
export const openPreferences = async (tab) => {
  const ways = [button(banner, 'choose'), '[data-action=open]'];
  await tab.see(ways.join());
  await tab.click((await tab.count(ways[0])) ? ways[0] : ways[1]);
  await tab.see(preferences);
};

/** Moves each switch that is not as wanted: `{analytics: true}`. */
export const setSwitches = async (tab, wanted) => {
  for (const [purpose, on] of Object.entries(wanted)) {
    const target = `${preferences} input[role=switch][data-purpose=${purpose}]`;
    await tab.see(target);
    const now = await tab.evaluate((t) => dom.find(t)[0].checked, target);
    if (now !== on) await tab.click(target);
  }
};

export const save = (tab) => tab.click(button(preferences, 'save'));
export const withdrawAll = async (tab) => {
  await openPreferences(tab);
  await tab.click(button(preferences, 'withdraw-all'));
};
