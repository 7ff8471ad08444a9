/**
 * Tells the session-replay tools that clinics' sites use to leave a region out of what they record:
 * blocked where a tool can block, because a masked text still shows which box was ticked. No tool
 * is asked for, and none is told what was answered.
 */
export const notRecorded = {
  className: [
    // Fullstory, "How do I protect my users' privacy in FullStory?": excluded elements
    'fs-exclude',
    // PostHog, "Privacy controls": https://posthog.com/docs/session-replay/privacy
    'ph-no-capture',
    // rrweb, guide, "Privacy": https://github.com/rrweb-io/rrweb/blob/master/guide.md
    'rr-block',
    // Mouseflow, help center, "Excluding and whitelisting content"
    'no-mouseflow',
  ].join(' '),
  // Datadog: https://docs.datadoghq.com/session_replay/browser/privacy_options
  'data-dd-privacy': 'hidden',
  // Sentry: https://docs.sentry.io/platforms/javascript/session-replay/privacy/
  'data-sentry-block': '',
  // Microsoft Clarity: https://learn.microsoft.com/clarity/setup-and-installation/clarity-masking
  'data-clarity-mask': 'true',
  // Hotjar, help center, "How to suppress text, images and user input"
  'data-hj-suppress': '',
  // LogRocket, documentation, "DOM: sanitizing content"
  'data-private': '',
  // Smartlook, documentation, "Privacy": elements that are not recorded
  'data-recording-disable': '',
  // Heap, documentation, "Redacting text"
  'data-heap-redact-text': 'true',
} as const;
