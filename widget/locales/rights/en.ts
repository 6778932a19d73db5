import type { RightsTexts } from '../../../src/types.js';

/**
 * English.
 * @review source 2026-11
 */
export const rights = {
  forms: {
    items: 'Data',
    required: 'required',
    optional: 'optional',
    oneOf: 'one of these is enough',
    refusal: 'You may refuse. Then only this is not done, and nothing else changes.',
    agree: 'Yes, I agree: {purpose}',
    confirm: 'It counts once you confirm it by the link in the message we send you.',
    channels: {
      email: 'Email',
      sms: 'Text message',
      phone: 'Phone',
      post: 'Post',
      push: 'Push notification',
      messenger: 'Messenger',
    },
  },
  guardian: {
    ask: 'Are you {age} or older?',
    yes: 'Yes',
    no: 'No',
    told: 'Then a parent or guardian decides for you. Until then nothing optional runs.',
    confirm: 'I am the parent or guardian and decide for this child',
  },
  rights: {
    copy: 'Copy',
    copied: 'Copied',
    page: 'Save as a page',
    verify: 'Check',
    intact: 'Nothing is missing and nothing was changed.',
    broken: 'Something is missing or was changed, from this receipt on: {id}',
    unsigned: 'The archive could not be asked, so only the copies on this device were checked.',
    withdraw: 'Withdraw',
    erase: 'Ask for deletion',
    correct: 'Ask for correction',
    sent: 'Asked on {date}. Nothing optional runs until this is answered.',
    resume: 'Take the request back',
    forget: 'Delete the copies on this device',
    forgotten: 'Deleted. Your choices stay as they are.',
    events: {
      expired: 'Expired',
      corrected: 'Corrected',
      objected: 'Objected',
      confirmed: 'Confirmed',
      imported: 'Given elsewhere',
      requested: 'Request made',
    },
  },
} satisfies RightsTexts;
