/**
 * All seven signals of Consent Mode v2, denied. Part of the core: a default that comes after anything
 * of Google's leaves the first hits unrestricted, and a signal that is left out counts as granted.
 */
export const denied = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    (
      'ad_storage ad_user_data ad_personalization analytics_storage ' +
      'functionality_storage personalization_storage'
    )
      .split(' ')
      .map((signal) => [signal, 'denied']),
  ),
  security_storage: 'granted',
});
