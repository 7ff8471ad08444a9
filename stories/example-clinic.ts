import { createElement } from 'react';
import {
  type ClinicContact,
  fillPlaceholders,
  type Picture,
  type TeamMember,
} from '../src/content/index.js';
import {
  cognitiveBehavioralTherapy,
  esketamineNasalSpray,
  ketamineAssistedPsychotherapy,
  transcranialMagneticStimulation,
} from '../src/content/treatments/index.js';
import { ketamineAssistedPsychotherapy as enEspanol } from '../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';
import { Scene } from '../src/index.js';

/** An invented clinic. Its number is from the range reserved for fiction, its domain for examples. */
export const exampleClinic = {
  booking: {
    label: 'Book a first conversation',
    href: 'https://clinic.example/book',
  },
  phone: {
    number: '+1 555 555 0142',
    display: '(555) 555-0142',
  },
  onCall: { number: '+1 555 555 0143', display: '(555) 555-0143' },
  email: {
    address: 'hello@clinic.example',
    note: 'Leave out health details.',
  },
  responseTime: 'Within two working days',
  answeredBy: 'Our front desk, not clinicians',
  location: {
    name: 'Example Clinic',
    address: ['1200 Harbor Street, Suite 4', 'Springfield, OR 97477'],
    directionsHref: 'https://clinic.example/directions',
  },
  hours: [
    { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:30' },
    { days: ['Friday'], opens: '09:00', closes: '13:00' },
  ],
} as const satisfies ClinicContact;

const answers = {
  'Our patients pay for our care.': true,
} as const;

/** Invented people, in the order a person meets them. */
export const exampleTeam: readonly TeamMember[] = [
  {
    name: 'Robin Example',
    role: 'Your therapist',
    credentials: 'Licensed Clinical Social Worker',
  },
  { name: 'Ada Example', role: 'Our collaborating physician', credentials: 'MD, psychiatrist' },
];

const answeredKap = fillPlaceholders(ketamineAssistedPsychotherapy, {
  ...answers,
  'Our brain-based therapies are ___.': 'Our brain-based therapy is neurofeedback.',
  'Our collaborating physician checks your health first.': true,
  'It is a ___ held in the mouth for ___ minutes.':
    'It is a lozenge held in the mouth for 10 minutes.',
  'A trained person stays with you and checks your blood pressure and breathing.': true,
  'About ___ hours.': 'About 3 hours.',
  'Do not eat for ___ hours before.': 'Do not eat for 6 hours before.',
  'A usual course is ___ ketamine and ___ therapy sessions.':
    'A usual course is 6 ketamine and 8 therapy sessions.',
  'Stay at least ___ hours, until a trained person lets you go.':
    'Stay at least 2 hours, until a trained person lets you go.',
  'A ketamine session costs $___.': 'A ketamine session costs $600.',
  'A first visit costs $___.': 'A first visit costs $250.',
  'Your therapist is ___, licensed as ___.': null,
  'Our collaborating physician is ___.': null,
  'No, only in our office.': true,
});

/** The KAP content with the invented clinic's answers and people. */
export const kap: typeof answeredKap = {
  ...answeredKap,
  team: { heading: 'Your team', members: exampleTeam },
};

const answeredKapInSpanish = fillPlaceholders(enEspanol, {
  'Cada paciente paga por su atención.': true,
  'Nuestras terapias basadas en el cerebro son ___.':
    'Nuestra terapia basada en el cerebro es el neurofeedback.',
  'Nuestro médico colaborador revisa primero su salud.': true,
  'Se toma como ___ y se deja en la boca ___ minutos.':
    'Se toma como una pastilla y se deja en la boca 10 minutos.',
  'Una persona capacitada se queda con usted y revisa su presión y su respiración.': true,
  'Unas ___ horas.': 'Unas 3 horas.',
  'No coma nada en las ___ horas anteriores.': 'No coma nada en las 6 horas anteriores.',
  'Lo habitual son ___ sesiones de ketamina y ___ de terapia.':
    'Lo habitual son 6 sesiones de ketamina y 8 de terapia.',
  'Quédese al menos ___ horas, hasta que una persona capacitada le diga que puede irse.':
    'Quédese al menos 2 horas, hasta que una persona capacitada le diga que puede irse.',
  'Una sesión de ketamina cuesta $___.': 'Una sesión de ketamina cuesta $600.',
  'La primera visita cuesta $___.': 'La primera visita cuesta $250.',
  'Su terapeuta es ___, con licencia de ___.': null,
  'Nuestro médico colaborador es ___.': null,
  'No, solo en nuestro consultorio.': true,
});

/** The same content in Spanish. What only the clinic says is translated too. */
export const kapInSpanish: typeof answeredKapInSpanish = {
  ...answeredKapInSpanish,
  team: {
    heading: 'Su equipo',
    members: [
      {
        name: 'Robin Example',
        role: 'Su terapeuta',
        credentials: 'Trabajo social clínico, con licencia',
      },
      { name: 'Ada Example', role: 'Nuestra médica colaboradora', credentials: 'Psiquiatra' },
    ],
  },
};

/** How to reach the invented clinic, in Spanish. */
export const exampleClinicInSpanish = {
  ...exampleClinic,
  booking: {
    label: 'Pida una primera conversación',
    href: 'https://clinic.example/es/book',
  },
  email: { ...exampleClinic.email, note: 'No incluya datos de salud.' },
  responseTime: 'En dos días hábiles',
  answeredBy: 'Nuestra recepción, no personal clínico',
} as const satisfies ClinicContact;

/** The TMS content with the invented clinic's answers. */
export const tms = fillPlaceholders(transcranialMagneticStimulation, {
  ...answers,
  'A ___ leads this visit.': 'A psychiatrist leads this visit.',
  'About ___ minutes.': 'About 60 minutes.',
  'A technician stays with you, and a ___ is close by.':
    'A technician stays with you, and a psychiatrist is close by.',
  'We use ___.': 'We use standard pulses.',
  'We see you again after ___ weeks.': 'We see you again after 4 weeks.',
  'Our device is ___.': 'Our device is Example Coil 2, with a figure-8 coil.',
  'A ___ helps you at once.': 'A nurse trained in first aid helps you at once.',
  'Most people drive themselves home.': true,
  'A course of TMS costs $___.': 'A course of TMS costs $9,000.',
  'Your prescriber is ___, licensed as ___.': null,
  'Your technicians are ___.': null,
});

/** The esketamine content with the invented clinic's answers. */
export const esketamine = fillPlaceholders(esketamineNasalSpray, {
  ...answers,
  'A ___ leads this visit.': 'A psychiatrist leads this visit.',
  'We check your blood pressure before the spray, and again ___ minutes after.':
    'We check your blood pressure before the spray, and again 40 minutes after.',
  'A ___ stays with you.': 'A nurse stays with you.',
  'A session takes ___ hours.': 'A session takes about 3 hours.',
  'We see you about this after ___ weeks.': 'We see you about this after 4 weeks.',
  'Our clinic is certified.': true,
  'A ___ helps you at once.': 'A nurse trained in emergency care helps you at once.',
  'A spray session costs $___.': 'A spray session costs $900.',
  'A first visit costs $___.': 'A first visit costs $250.',
  'Your prescriber is ___, licensed as ___.': null,
  'The people who watch over you are ___.': null,
});

/** The CBT content with the invented clinic's answers. */
export const cbt = fillPlaceholders(cognitiveBehavioralTherapy, {
  ...answers,
  'A ___ leads this visit.': 'A therapist leads this visit.',
  'A session takes ___ minutes, once a week.': 'A session takes 50 minutes, once a week.',
  'We meet ___.': 'We meet in our office or by video.',
  'The first course has ___ sessions.': 'The first course has 16 sessions.',
  'We ask how you are doing with ___.': 'We ask how you are doing with a short form.',
  'We offer more sessions after ___ months.': 'We offer more sessions after 3 months.',
  'All our therapists are licensed in this state.': true,
  'You can tell ___ about it.': 'You can tell the head of our clinic about it.',
  'A session costs $___.': 'A session costs $180.',
  'Your therapist is ___, licensed as ___.': null,
  'You can change your therapist by asking ___.': null,
});

/** What stands at the top of the pages. */
export const hands = createElement(Scene, { name: 'hands-under-water' });

/** The same as a file, where a clinic would have a photograph. */
export const water: Picture = {
  src: new URL('./pages/hands-under-water.svg', import.meta.url).href,
  alt: 'Hands outstretched under water',
  width: 900,
  height: 720,
  focalPoint: { x: 65, y: 45 },
};
