import type { Locale } from '../../src/index.js';
import { en } from '../../src/locales/en.js';

/*
 * Languages that the package does not have, to see other scripts and digits. They are not complete:
 * words that no story shows stay in English.
 */

/** Arabic as in Egypt: from right to left, with digits of its own. */
export const ar: Locale = {
  ...en,
  tag: 'ar-EG',
  evidence: {
    ...en.evidence,
    heading: 'على ماذا يستند هذا',
    'no-evidence': 'لا نعرف أي دراسة عن هذا.',
    certainty: 'درجة اليقين: {level}',
    'sample-size': '{count} شخص',
    frequency: '{count} من كل {per} شخص {outcome} ({compared} من كل {per} {name})، {timeFrame}',
    'frequency-unknown': 'لا يُعرف كم مرة يحدث ذلك مع هذا الاستخدام.',
    certainties: { ...en.evidence.certainties, moderate: 'متوسطة' },
    kinds: { ...en.evidence.kinds, 'randomized-trial': 'تجربة عشوائية' },
  },
  alternativesList: { benefits: 'ما قد يكسبه الناس', risks: 'ما قد يسوء' },
  backToTop: { link: 'إلى أعلى الصفحة' },
  benefitsList: { limits: 'ما ينبغي تذكره', risks: 'اقرأ عن المخاطر والآثار الجانبية' },
  candidacyChecklist: {
    ...en.candidacyChecklist,
    intents: { ...en.candidacyChecklist.intents, 'talk-first': 'أخبر الطبيب بهذا أولًا' },
    instructions: 'ضع علامة على ما تريد الحديث عنه. ما تختاره يبقى في هذه الصفحة.',
    disclaimer: 'لا يمكن لهذه القائمة أن تقرر. لا يقرر معك إلا مختص يعرف تاريخك الصحي.',
    sheet: {
      ...en.candidacyChecklist.sheet,
      heading: 'للحديث مع الطبيب',
      empty: 'ما تختاره يُجمع هنا في قائمة للطباعة أو النسخ.',
      print: 'اطبع القائمة',
      copy: 'انسخ القائمة',
      clear: 'امسح كل العلامات',
    },
  },
  contactCTA: {
    ...en.contactCTA,
    phone: 'اتصل على {address}',
    'response-time': 'متى نرد عليك',
    hours: 'ساعات العمل',
    days: {
      Monday: 'الاثنين',
      Tuesday: 'الثلاثاء',
      Wednesday: 'الأربعاء',
      Thursday: 'الخميس',
      Friday: 'الجمعة',
      Saturday: 'السبت',
      Sunday: 'الأحد',
    },
    closed: 'مغلق',
    'open-from': 'من {opens} إلى {closes}',
    'time-am': '{hour12}:{minute} ص',
    'time-pm': '{hour12}:{minute} م',
  },
  crisisNotice: {
    ...en.crisisNotice,
    heading: 'هل تمر بأزمة أو تفكر في الانتحار؟',
    call: 'اتصل على {display}',
    text: 'أرسل رسالة إلى {display}',
    chat: 'تحدث عبر {display}',
    emergency: 'إذا كان أحد في خطر الآن:',
  },
  explainer: { 'in-short': 'باختصار:', terms: 'كلمات مستخدمة هنا' },
  frequencyIcons: {
    count: '{count} من كل {per} شخص',
    comparison: '{count} من كل {per} {name}',
  },
  frequencyTable: {
    ...en.frequencyTable,
    caption: '{group}: كم شخصًا أصيب بها',
    risk: 'الأثر أو الخطر',
    count: 'كم مرة',
    comparison: 'للمقارنة',
    'time-frame': 'خلال أي مدة',
    number: '{count} من كل {per} شخص {outcome}',
    'comparison-number': '{count} من كل {per} {name}',
  },
  pageContents: { heading: 'في هذه الصفحة' },
  quickExit: {
    leave: 'غادر هذا الموقع الآن',
    limits: 'متصفحك لا يزال يتذكر هذه الزيارة.',
  },
  reviewStamp: {
    ...en.reviewStamp,
    reviewed: 'راجعها {reviewer}، {credentials}',
    'out-of-date': 'هذه المراجعة قديمة: كانت المراجعة التالية مقررة في {date}. اسأل طبيبًا.',
    'last-reviewed': 'آخر مراجعة',
    'next-review': 'المراجعة التالية',
    'written-by': 'كتبها',
    funding: 'من دفع مقابلها',
    'update-policy': 'كيف يتم تحديثها',
    date: '{day} {month} {year}',
    months: { ...en.reviewStamp.months, 10: 'أكتوبر' },
  },
  riskDisclosure: {
    ...en.riskDisclosure,
    'regulatory-status': 'هل تمت الموافقة عليه؟',
    severities: { ...en.riskDisclosure.severities, common: 'آثار جانبية شائعة' },
    duration: 'كم يدوم',
    'what-to-do': 'ماذا تفعل',
  },
  sourceList: { 'cited-at': 'مذكور في:' },
};

/** Hebrew: from right to left. */
export const he: Locale = {
  ...en,
  tag: 'he',
  processTimeline: { ...en.processTimeline, duration: 'משך' },
};
