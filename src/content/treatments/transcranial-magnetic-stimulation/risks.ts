import type { Evidence, EvidenceList, Treatment } from '../../model/index.js';
import type { SourceId } from './sources.js';

const fdaNotice: Evidence<SourceId> = {
  source: 'fda-2018',
  population: 'People treated with a TMS device for another condition (its conditions for use)',
  route: 'TMS',
  certainty: null,
};

/** Two trials that asked about headache and pain under the coil. */
const discomfort: EvidenceList<SourceId> = [
  {
    source: 'george-2010',
    population: 'Adults with depression',
    route: 'TMS against a sham',
    sampleSize: 190,
    certainty: 'not-rated',
  },
  {
    source: 'blumberger-2018',
    population: 'Adults with depression',
    route: 'TMS, two kinds of pulses, with no sham',
    sampleSize: 414,
    certainty: 'not-rated',
  },
];

export const risks: Treatment<SourceId>['risks'] = {
  heading: 'Risks and side effects',
  intro: 'Please read this part with the same care as the benefits.',
  regulatoryStatus: {
    text: 'The US Food and Drug Administration (FDA) allowed the first TMS device for depression to be sold in 2008. It is for adults with major depression when a medicine has not helped enough. Since then the FDA has cleared more devices. Cleared means that a device works much like one that was already allowed.\n\nWe use this device: [[which TMS device the clinic uses]]. For other uses than those a device is cleared for, TMS is off-label.',
    evidence: [
      {
        source: 'fda-2011',
        population: 'TMS devices for major depression (US rule)',
        route: 'TMS',
        certainty: null,
      },
      {
        source: 'fda-2018',
        population: 'TMS devices in the US',
        route: 'TMS',
        certainty: null,
      },
    ],
  },
  groups: [
    {
      severity: 'serious',
      risks: [
        {
          name: 'A seizure',
          description:
            'A seizure is a burst of electric activity in the brain. You may shake and pass out. It is more likely if you have had seizures before, or if something else makes them likely.\n\nThe number depends on the coil. In the same survey, which had no group without TMS, it was 56 in 10,000 people with an H-coil. With the most used coils (figure-8) it was about 1 in 10,000. Ask which coil we use.',
          frequency: {
            count: 7,
            per: 10000,
            comparator: null,
            outcome: 'had a seizure',
            timeFrame: 'over a course of treatment',
            population: 'People treated in clinics that answered a survey',
            route: 'TMS',
            sampleSize: 25526,
            certainty: 'not-rated',
            source: 'taylor-2021',
          },
          whatToDo:
            'The technician stops the pulses, helps protect you from injury and calls [[who is in reach during a session]].',
          evidence: [
            {
              source: 'lerner-2019',
              population: 'People treated in clinics and laboratories that answered a survey',
              route: 'TMS of all kinds',
              certainty: 'not-rated',
            },
          ],
        },
        {
          name: 'Depression that does not lift, or gets worse',
          description:
            'Many people do not become well with TMS. Depression may get worse during the weeks of treatment, and thoughts of suicide may come with it.',
          whatToDo:
            'Call or text 988 at any hour. In danger right now, call 911. Tell us too, as soon as you can.',
          evidence: [
            {
              source: 'yesavage-2018',
              population: 'US veterans with treatment-resistant depression',
              route: 'TMS against a sham',
              sampleSize: 164,
              certainty: 'not-rated',
            },
          ],
        },
        {
          name: 'Harm from metal in or near the head',
          description:
            'The magnet can move or heat metal, and it can upset an implanted device. The FDA says that people with such metal or devices should not have TMS.',
          whatToDo:
            'Tell us about every implant, clip, stent or metal piece before the first session.',
          evidence: [fdaNotice],
        },
        {
          name: 'Hearing',
          description: 'The coil is loud. Without ear plugs the clicks could hurt your ears.',
          whatToDo: 'Wear ear plugs in every session. Tell us if your ears ring afterward.',
          evidence: [fdaNotice],
        },
      ],
    },
    {
      severity: 'common',
      risks: [
        {
          name: 'Headache',
          description:
            'In a trial for depression it was more likely with TMS than with a sham. The number is from a trial for another condition.',
          frequency: {
            count: 38,
            per: 100,
            comparator: { name: 'with a sham', count: 35 },
            timeFrame: 'over the course of the trial',
            population: 'Adults with obsessive compulsive disorder, a different condition',
            route: 'TMS with an H-coil',
            sampleSize: 100,
            certainty: 'not-rated',
            source: 'fda-2018',
          },
          duration: 'Most often short',
          evidence: discomfort,
        },
        {
          name: 'Pain where the coil rests',
          description:
            'It can sting or tap, and muscles of the face may twitch. It hurt somewhat more with theta bursts than with standard pulses.',
          duration: 'During the session',
          whatToDo: 'Tell the technician. The coil or the strength can be changed.',
          evidence: discomfort,
        },
      ],
    },
  ],
  contraindications: {
    items: [
      'Metal in or near the head, such as clips, coils, stents or bullet pieces. Fillings are most often no problem. Tell us about braces and piercings.',
      'A device in or near the head or neck, such as a cochlear implant (a hearing device) or a nerve stimulator',
    ],
    evidence: [fdaNotice],
  },
  notKnown: {
    items: [
      'Which people are likely to be helped, and for how long',
      'How TMS eases depression',
      'How safe it is in pregnancy. The studies are few.',
    ],
    evidence: [
      {
        source: 'leuchter-2013',
        population: 'People with depression, and laboratory studies',
        route: 'TMS, repeated pulses',
        certainty: 'not-rated',
      },
      {
        source: 'lee-2021',
        population: 'People with depression around childbirth, in 11 studies',
        route: 'TMS, repeated pulses',
        certainty: 'not-rated',
      },
    ],
  },
  getHelp: {
    emergency: {
      action: 'Call 911 if:',
      signs: [
        'Somebody has a seizure outside the clinic',
        'Somebody is about to hurt themselves or another person',
      ],
      links: [{ label: 'Call 911', href: 'tel:911' }],
    },
    urgent: {
      action: 'Call or text 988 if:',
      signs: ['You are thinking about suicide or harming yourself', 'Your mood gets much worse'],
      links: [
        { label: 'Call 988', href: 'tel:988' },
        { label: 'Text 988', href: 'sms:988' },
      ],
    },
    routine: {
      action: 'Call our office if:',
      signs: ['A headache lasts into the next day', 'Your ears ring or you hear less well'],
    },
  },
};
