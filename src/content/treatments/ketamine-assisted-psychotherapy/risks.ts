import type { Evidence, Frequency, Treatment } from '../../model/index.js';
import type { SourceId } from './sources.js';

/**
 * Numbers from two pooled trials of esketamine nose spray, since no numbers as sound exist for
 * ketamine by mouth. Each one names its population and route.
 *
 * Rounded from the counts in the paper: raised blood pressure and vomiting were 26 of 227 each,
 * which is 11 in 100 (the paper prints 11.5).
 */
function esketamineSpray(count: number, withPlacebo: number): Frequency<SourceId> {
  return {
    count,
    per: 100,
    comparator: { name: 'with placebo', count: withPlacebo },
    timeFrame: 'over four weeks of treatment',
    population:
      'Adults in hospital with major depression and thoughts of suicide, who also had standard care',
    route: 'Esketamine nose spray, 84 mg, a related medicine',
    sampleSize: 452,
    certainty: 'not-rated',
    source: 'canuso-2021',
  };
}

const esketamineLabel: Evidence<SourceId> = {
  source: 'esketamine-label',
  population: 'Adults who take esketamine',
  route: 'Esketamine nose spray, a related medicine',
  certainty: null,
};

const fewHours = 'Often a few hours. For ketamine by mouth this is not well studied.';

export const risks: Treatment<SourceId>['risks'] = {
  heading: 'Risks and side effects',
  intro:
    'Please read this part with the same care as the benefits. The numbers are from a nose spray of esketamine, a related medicine. For ketamine by mouth, how often these happen is not known.',
  regulatoryStatus: {
    text: 'The US Food and Drug Administration (FDA) has approved ketamine to put people to sleep for surgery. It has not approved ketamine for depression or any other mental health condition. Using it for depression is called off-label use. A licensed prescriber may decide on off-label use for one person.\n\nA pharmacy mixes ketamine pills for each patient. This is called compounding. The FDA does not check compounded medicines for safety, quality or effect before they are sold. In 2022 and 2023 it warned about the risks of compounded ketamine, as a nose spray and by mouth.\n\nA related medicine, esketamine (Spravato), is a nose spray. The FDA has approved it, with or without an antidepressant, for adults whose depression has not improved with other medicines. It is also approved, with an antidepressant, for adults with depression and thoughts of suicide. It has not been shown to prevent suicide. It is given only in certified clinics. KAP in our office does not use it.',
    evidence: [
      {
        source: 'fda-2022',
        population: 'Health care professionals in the US (a warning)',
        route: 'Compounded ketamine nose spray',
        certainty: null,
      },
      {
        source: 'fda-2023',
        population: 'Patients and health care professionals in the US (a warning)',
        route: 'Compounded ketamine, by mouth included',
        certainty: null,
      },
      {
        source: 'esketamine-label',
        population: 'What esketamine is approved for in the US',
        route: 'Esketamine nose spray',
        certainty: null,
      },
    ],
  },
  groups: [
    {
      severity: 'serious',
      risks: [
        {
          name: 'Slowed breathing or heavy sedation',
          description:
            'Sedation is heavy sleepiness from a medicine. Ketamine can slow breathing or make you pass out. A high dose raises the risk, and so do alcohol, opioids (strong painkillers) and sedatives. The FDA had a report of slowed breathing in a person who took compounded ketamine by mouth outside a health care setting. The level in the blood seemed to be twice that of anesthesia.\n\nIn trials of esketamine nose spray, staff checked for sedation with a scale. It was found in 48 to 61 in 100 people, more often than with placebo. Fewer than 1 in 100 people passed out. The numbers with placebo are not known to us. After the spray, people are watched for at least two hours.',
          duration: 'How long this can last after ketamine by mouth is not well studied.',
          whatToDo:
            'Do not take ketamine alone or at home. Stay until a trained person says you are safe to leave.',
          evidence: [
            {
              source: 'fda-2023',
              population: 'Reports to the FDA',
              route: 'Compounded ketamine, by mouth included',
              certainty: null,
            },
            esketamineLabel,
          ],
        },
        {
          name: 'A large rise in blood pressure',
          description:
            'Ketamine and esketamine can raise blood pressure. This can be dangerous for people with heart or blood vessel disease. In trials of esketamine nose spray, 8 to 19 in 100 people had a large rise, against 1 to 4 in 100 with placebo. It was measured for 1.5 hours after each dose in the first four weeks.',
          duration:
            'With esketamine spray, highest at about 40 minutes and lasting about 4 hours. The timing for ketamine by mouth is not well known.',
          whatToDo:
            'Blood pressure should be checked before, during and after a session. With us this is done by [[who watches breathing and blood pressure]].',
          evidence: [esketamineLabel],
        },
        {
          name: 'Thoughts of suicide, or mood getting worse',
          description:
            'Low mood can come back when the effect fades. The label of esketamine warns of suicidal thoughts in young people who take antidepressants.',
          whatToDo:
            'Call or text 988 at any hour. In danger right now, call 911. Tell us too, as soon as you can.',
          evidence: [
            {
              source: 'newport-2015',
              population: 'Adults with depression',
              route: 'Ketamine into a vein (IV)',
              certainty: 'not-rated',
            },
            {
              source: 'esketamine-label',
              population: 'Children, teens and young adults (its warning)',
              route: 'Antidepressants, not ketamine',
              certainty: null,
            },
          ],
        },
        {
          name: 'Addiction (substance use disorder)',
          description:
            'Some people develop a substance use disorder with ketamine (addiction). The risk is thought to be higher at the doses that some people take for recreation. How high it is in care is not known. Ketamine is a controlled substance (Schedule III), which means that the law limits who may have it.',
          whatToDo: 'Tell us about any past or present trouble with alcohol or drugs.',
          evidence: [
            esketamineLabel,
            {
              source: 'dea-1999',
              population: 'Everybody in the US',
              route: 'Ketamine in any form',
              certainty: null,
            },
            {
              source: 'short-2018',
              population: 'People treated with ketamine for depression, with few long-term data',
              route: 'Several routes',
              certainty: 'not-rated',
            },
          ],
        },
        {
          name: 'Harm to the bladder or liver',
          description:
            'People who often take ketamine for recreation can get a painful, inflamed bladder (cystitis). The esketamine label says that this has also happened with long off-label use of ketamine.\n\nLiver injury was seen in 3 of 6 people with long-term pain who had two infusions of 100 hours each. There was no group to compare with. How likely either harm is in care for depression is not known.',
          whatToDo:
            'Tell us if it hurts to pass urine, if you see blood, or if you must go often or in a hurry. Call us if your skin or eyes turn yellow or your urine turns dark.',
          evidence: [
            esketamineLabel,
            {
              source: 'anderson-2022',
              population: 'People who use ketamine often, most for recreation',
              route: 'Ketamine, by several routes',
              certainty: 'not-rated',
            },
            {
              source: 'noppers-2011',
              population: 'Six people treated for long-term pain',
              route: 'Infusions into a vein (IV) over 100 hours',
              sampleSize: 6,
              certainty: 'not-rated',
            },
          ],
        },
        {
          name: 'New or worse mental health symptoms',
          description:
            'Ketamine can bring on or worsen symptoms such as seeing things that are not there, or great fear. The FDA names this among the risks of compounded ketamine.',
          whatToDo:
            'Tell us if you have had psychosis (seeing or believing things that are not real). Tell us about mania too (very high energy, little sleep), and about your family. If it happens after a session, call us or 988. In danger, call 911.',
          evidence: [
            {
              source: 'fda-2023',
              population: 'Reports to the FDA',
              route: 'Compounded ketamine, by mouth included',
              certainty: null,
            },
          ],
        },
        {
          name: 'Slower thinking or weaker memory',
          description:
            'In healthy volunteers, one dose of esketamine spray slowed thinking at 40 minutes and no longer at two hours. People who used ketamine over and over without medical care have had lasting problems with memory and thinking.',
          duration: 'Whether repeated care affects thinking after more than a year is not known.',
          evidence: [esketamineLabel],
        },
        {
          name: 'Harm to an unborn baby',
          description:
            'The label of esketamine warns that it may harm a baby before birth. The warning rests on studies in animals. Breastfeeding is not advised.',
          whatToDo:
            'Tell us if you are pregnant or may become pregnant. Ask about birth control during treatment.',
          evidence: [esketamineLabel],
        },
      ],
    },
    {
      severity: 'common',
      risks: [
        {
          name: 'Dizziness',
          description: 'The room may seem to spin, or you may feel unsteady on your feet.',
          frequency: esketamineSpray(38, 14),
          duration: fewHours,
        },
        {
          name: 'Dissociation',
          description:
            'You may feel cut off from your body or from what is real. Some people find it frightening. Trials of esketamine spray that used a rating scale found it more often in the hours after a dose. It was 61 to 84 in 100 people, against 5 to 16 in 100 with placebo.',
          frequency: esketamineSpray(34, 6),
          duration: fewHours,
          evidence: [esketamineLabel],
        },
        {
          name: 'Nausea',
          description: 'You may feel sick to your stomach. Some people vomit.',
          frequency: esketamineSpray(27, 14),
          duration: fewHours,
        },
        {
          name: 'Sleepiness',
          description: 'You may be drowsy and slow to react, even after you feel clear.',
          frequency: esketamineSpray(21, 10),
          whatToDo: 'Do not drive until the next day, after a full night of sleep.',
        },
        {
          name: 'Blurred vision',
          description: 'Your sight may be out of focus for a while.',
          frequency: esketamineSpray(12, 5),
        },
        {
          name: 'Raised blood pressure',
          description: 'You may not feel it, so it has to be measured.',
          frequency: esketamineSpray(11, 4),
        },
        {
          name: 'Vomiting',
          description: 'You may throw up, most often in the hours after a dose.',
          frequency: esketamineSpray(11, 5),
          whatToDo:
            'Stop eating and drinking before a session: [[how long before a session to stop eating and drinking]].',
        },
        {
          name: 'Sedation',
          description: 'You may be hard to wake or slow to answer.',
          frequency: esketamineSpray(10, 2),
        },
        {
          name: 'Anxiety',
          description: 'Strong feelings or fear can come up during a session.',
          frequency: esketamineSpray(10, 8),
        },
      ],
    },
  ],
  contraindications: {
    items: [
      'A weak spot in a blood vessel (aneurysm) or a tangle of blood vessels, anywhere in the body. The esketamine label says never to use it then.',
      'A bleed in the brain, now or in the past. The esketamine label says never to use it then.',
      'Heart or blood vessel disease, or high blood pressure, that is not under control',
      'Psychosis (seeing or believing things that are not real) or mania (very high energy, little sleep), now or in the past',
      'Pregnancy, or breastfeeding',
      'Severe liver disease',
      'Raised pressure in the head or in the eye (glaucoma)',
      'An active substance use disorder',
      'Thyroid disease that is not under control',
      'Bladder disease',
      'Medicines that do not mix with ketamine. Ask about those for sleep, pain, anxiety or attention, and about older ones for depression.',
      'An allergy to ketamine or esketamine',
    ],
    evidence: [
      esketamineLabel,
      {
        source: 'cohen-2018',
        population: 'People with long-term pain (a guideline)',
        route: 'Ketamine into a vein (IV)',
        certainty: 'not-rated',
      },
    ],
  },
  afterCare: {
    items: [
      'Stay until the team says that you can leave, at least [[how long the clinic watches you]]. People who have esketamine spray are watched for at least two hours. For ketamine by mouth the time is not settled.',
      'Have an adult you trust take you home.',
      'Do not drive, use machines or sign anything important until the next day, after a full night of sleep.',
      'Do not drink alcohol on the day of a session, before or after it.',
      'When our office is closed, call [[whom to call after hours]].',
    ],
    evidence: [esketamineLabel],
  },
  notKnown: {
    items: [
      'How well ketamine by mouth works, and how often its side effects happen',
      'How safe repeated use is over years. Long-term data are few, and not all side effects were reported.',
      'How often doses can be repeated to keep an effect. A guideline rates the evidence for repeated doses as weak.',
      'Which people are likely to be helped, and for how long',
      'Whether ketamine by mouth helps people with thoughts of suicide',
      'Whether therapy makes the effect of ketamine stronger or longer',
    ],
    evidence: [
      {
        source: 'rosenblat-2019',
        population: 'People with depression',
        route: 'Ketamine by mouth',
        certainty: 'not-rated',
      },
      {
        source: 'short-2018',
        population: 'People treated with ketamine for depression',
        route: 'Several routes',
        certainty: 'not-rated',
      },
      {
        source: 'swainson-2021',
        population: 'Adults with depression (a guideline)',
        route: 'Ketamine into a vein (IV) and by other routes',
        certainty: 'not-rated',
      },
      {
        source: 'kew-2023',
        population: 'People with mental health conditions',
        route: 'Ketamine by several routes, with psychotherapy',
        certainty: 'not-rated',
      },
    ],
  },
  getHelp: {
    emergency: {
      action: 'Call 911 if:',
      signs: [
        'Breathing is slow, shallow or stops',
        'Somebody cannot be woken up, faints, or has a seizure (shaking or stiffness they cannot control)',
        'There is chest pain, trouble breathing, a sudden very bad headache, sudden loss of sight, or weakness on one side',
        'Somebody is about to hurt themselves or another person',
      ],
      links: [{ label: 'Call 911', href: 'tel:911' }],
    },
    urgent: {
      action: 'Call or text 988 if:',
      signs: [
        'You are thinking about suicide or harming yourself',
        'Your mood drops sharply after a session',
        'You see or believe things that are not real after a session',
      ],
      links: [
        { label: 'Call 988', href: 'tel:988' },
        { label: 'Text 988', href: 'sms:988' },
      ],
    },
    routine: {
      action: 'Call our office if:',
      signs: [
        'Nausea, dizziness or feeling detached lasts into the next day',
        'It hurts to pass urine, you have to go often, or there is blood in it. Call the same day.',
        'Your skin or eyes turn yellow, or your urine turns dark. Call the same day.',
        'You notice that you want ketamine between sessions',
      ],
    },
  },
};
