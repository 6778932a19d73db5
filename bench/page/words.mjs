/** The words of contenders that bring none of their own; the others show what they ship. */
export const words = {
  title: 'Your privacy',
  text: 'We and others count visits and show advertising. None of it starts before you agree, and you can change your mind at any time.',
  accept: 'Accept all',
  reject: 'Reject all',
  choose: 'Choose',
  save: 'Save choices',
  analytics: 'Analytics',
  analyticsText: 'Counts visits, so that we see what is read.',
  advertising: 'Advertising',
  advertisingText: 'Shows advertising and measures it.',
  policy: '/privacy',
};
