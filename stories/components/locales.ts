import type { Note } from '../../src/content/index.js';
import type { Locale } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { source } from './stress.js';

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
    note: 'ملاحظة',
    notes: 'ملاحظات',
    'back-to': 'العودة إلى',
    'does-not-tell': 'ما لا يقوله:',
    heading: 'من أين جاء هذا',
    'no-evidence': 'لم نجد دراسات عن هذا.',
    certainty: 'مدى تأكد المراجعين: {level}',
    'sample-size': '{count} شخص',
    frequency: '{count} من كل {per} شخص {outcome} {timeFrame} ({compared} من كل {per} {name})',
    'frequency-short':
      '{count} من كل {per} {outcome} {timeFrame}، {compared} {name} ({difference})',
    'short-more': 'نحو {difference} أكثر',
    'short-fewer': 'نحو {difference} أقل',
    'difference-more': 'نحو {difference} أكثر من كل {per}',
    'difference-fewer': 'نحو {difference} أقل من كل {per}',
    range: 'قد يكون {count} أي عدد من {low} إلى {high}',
    'frequency-unknown': 'حيث لا يوجد رقم، لا نعرف كم مرة يحدث ذلك.',
    certainties: { ...en.evidence.certainties, moderate: 'متوسطة' },
    kinds: { ...en.evidence.kinds, 'randomized-trial': 'تجربة عشوائية' },
  },
  alternativesList: {
    option: 'الخيار',
    description: 'ما هو',
    benefits: 'ما قد يكسبه الناس',
    risks: 'أهم الأضرار',
  },
  backToTop: { link: 'إلى أعلى الصفحة' },
  benefitsList: {
    limits: 'ما ينبغي تذكره',
    'how-long': 'كم يدوم',
    risks: 'اقرأ عن المخاطر والآثار الجانبية',
  },
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
  costNotice: { unknown: 'اسألنا عن التكلفة قبل أن تبدأ.' },
  crisisNotice: {
    ...en.crisisNotice,
    heading: 'هل تمر بأزمة أو تفكر في الانتحار؟',
    call: 'اتصل على {display}',
    text: 'أرسل رسالة إلى {display}',
    chat: 'تحدث عبر {display}',
    emergency: 'إذا كان أحد في خطر الآن:',
    'emergency-short': 'في خطر الآن؟',
  },
  explainer: { 'in-short': 'باختصار:', terms: 'كلمات مستخدمة هنا' },
  frequencyIcons: {
    count: '{count} من كل {per} شخص',
    comparison: '{count} من كل {per} {name}',
  },
  frequencyTable: {
    ...en.frequencyTable,
    caption: '{group}: كم شخصًا أصيب بها',
    'shared-caption': '{group} من كل {per} شخص، {timeFrame}. {route}',
    risk: 'الأثر أو الخطر',
    count: 'كم شخصًا',
    comparison: 'للمقارنة',
    difference: 'كم أكثر',
    study: 'من دُرس، وكيف، وكم من الوقت',
    'study-text': '{population}. {route}، {timeFrame}',
    number: '{count} من كل {per} شخص {outcome}',
    'comparison-number': '{count} من كل {per} {name}',
  },
  keyFacts: {
    heading: 'أهم الحقائق',
    what: 'ما هو',
    'for-whom': 'من قد يساعده',
    approval: 'هل تمت الموافقة عليه؟',
    gains: 'هل يساعد؟',
    'how-long': 'كم يدوم',
    'serious-risks': 'مخاطر جسيمة',
    'side-effects': 'آثار جانبية شائعة',
    'who-should-not': 'من لا يناسبه',
    'not-known': 'ما ليس معروفًا',
    cost: 'التكلفة',
    number: '{route}: {frequency}',
    'largest-number': '{name}. {route}: {frequency}',
    more: 'و{count} غيرها',
    unknown: 'هذا غير معروف.',
    ask: 'اسأل طبيبًا قبل أن تبدأ.',
    'cost-unknown': 'اسألنا عن التكلفة قبل أن تبدأ.',
    page: 'اقرأ الصفحة كلها',
  },
  pageContents: { heading: 'في هذه الصفحة' },
  careBar: {
    crisis: 'في أزمة',
    contents: 'المحتويات',
    call: 'اتصل بنا',
    contact: 'تواصل معنا',
    leave: 'غادر',
    'leave-limits': 'تبقى في السجل',
  },
  quickExit: {
    leave: 'غادر هذا الموقع الآن',
    limits: 'متصفحك لا يزال يتذكر هذه الزيارة.',
  },
  reviewStamp: {
    ...en.reviewStamp,
    draft: 'لم يراجعها طبيب بعد.',
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
    risk: 'ما قد يحدث',
    duration: 'كم يدوم',
    'what-to-do': 'ماذا تفعل',
    'get-help': 'كيف تطلب المساعدة',
    'help-levels': { emergency: 'طوارئ', urgent: 'عاجل', routine: 'قريبًا' },
    'help-call': 'اتصل على {number}',
    'help-emergency': '{level}: {call} إذا',
    'help-on-call': '{level}: {call}، رقمنا المناوب، إذا',
    'help-office': '{level}: {call}، عيادتنا، إذا',
    'help-no-answer': 'إذا لم يرد أحد أو لم تشعر بالأمان، {call}.',
    'help-crisis': 'إذا فكرت في الانتحار، {call}.',
  },
  sourceList: { note: 'ملاحظة {number}' },
  teamList: { training: 'التدريب' },
  treatmentHero: { contact: 'تحدث معنا', risks: 'اقرأ عن المخاطر' },
};

/** An invented note, for claims in Arabic. */
export const noteInArabic: Note = {
  id: 'example',
  title: 'دراسة متخيلة',
  studies: [
    {
      source: source.id,
      population: 'بالغون في دراسة متخيلة',
      route: 'أقراص',
      sampleSize: 1200,
      certainty: 'moderate',
      found: 'لاحظ بعض الناس تحسنًا خلال أسبوع.',
    },
  ],
  doesNotTell: 'لا يقول هذا كيف سيكون حال شخص واحد.',
};

/** Hebrew: from right to left. */
export const he: Locale = {
  ...en,
  tag: 'he',
  processTimeline: { ...en.processTimeline, duration: 'משך' },
};
