// Where a number of the plan comes from, in words: the rule in a sentence, what went in, who says so, what would make it another.
import type { Explanation, ExplanationInput, ExplanationSource } from '../domain/planning/explanation.ts';
import type { Language, Localized } from '../domain/language.ts';
import type { ExplanationContext, InputText } from './explanation-figures.ts';
import { explanationInputsEn, explanationInputsZh } from './explanation-inputs.ts';
import { vocabulary } from './vocabulary.ts';

export interface ExplanationMessages {
  readonly madeFrom: string;
  readonly saysWho: string;
  readonly wouldChange: string;
  /** One sentence. */
  readonly rule: (explanation: Explanation) => string;
  readonly input: (input: ExplanationInput, context: ExplanationContext) => InputText;
  readonly source: Readonly<Record<ExplanationSource, string>>;
  readonly change: (change: Explanation['wouldChange'][number], context: ExplanationContext) => string;
}

const RULES: Localized<ExplanationMessages['rule']> = {
  en: ({ rule, number: { kind } }) => {
    switch (rule) {
      case 'first_load':
        return 'A first load: a careful share of your body weight, rounded down to what there is.';
      case 'range_of_goal':
        return 'The first time, at the low end of the range for your goal.';
      case 'double_progression':
      case 'top_set':
        return kind === 'load'
          ? 'The load rises once every set has reached the top of the range.'
          : 'Repetitions rise within the range first, the load after that.';
      case 'held_back':
        return 'Form or range fell short last time, so nothing goes up.';
      case 'eased':
        return 'Eased while you are tired or short of sleep.';
      case 'after_break':
        return 'The first time after a break begins below where you were.';
      case 'hold_progression':
        return 'A few seconds more each time, up to the top of the range.';
      case 'steady_block':
        return 'A tenth longer than last time, within the time there is.';
      case 'back_off':
        return kind === 'load'
          ? 'After the heaviest set a tenth lighter, rounded down to what there is.'
          : 'One repetition more than in the heaviest set, as it is lighter.';
      case 'percentage':
        return 'Your last sets were in another range: the load comes from an estimate of your best single.';
      case 'warm_up':
        return kind === 'load'
          ? 'A lighter set before the heavy ones: a share of their load, rounded down.'
          : 'The same in every warm-up set.';
      case 'reserve_of_level':
        return 'How much is left at the end of a set goes by your level.';
      case 'rest_of_goal':
        return 'Rest goes by your goal and the kind of exercise; a short session cuts it.';
      case 'sets_for_muscles':
        return 'As many sets as your week gains by, until something stands against one more.';
      case 'volume_cut':
        return 'Fewer sets while you are slipping; they come back once you are.';
      case 'time_budget':
        if (kind === 'minutes') return 'Warm-up, setting up, sets and rests together, rounded up.';
        return kind === 'sets'
          ? 'The last sets of the day went, to keep the time.'
          : 'As many exercises as fit the time and add something to your week.';
      case 'spread_over_week':
        return 'Your training days are spread evenly over the week.';
      case 'fractional_sets':
        return 'A set counts in full for what it trains directly, and in part for what helps.';
      case 'weekly_target':
        return 'Sets for your goal and level, scaled to the muscle and to your time.';
      case 'programme':
        return 'The programme you follow says so.';
      case 'own_choice':
        return 'You asked for it.';
      case 'as_planned':
        return 'It stands as it was planned; what it was planned from has changed since.';
    }
  },
  zh: ({ rule, number: { kind } }) => {
    switch (rule) {
      case 'first_load':
        return '第一次的重量：按体重取一个稳妥的比例，再向下取到现有的档位。';
      case 'range_of_goal':
        return '第一次练，从目标次数范围的下限开始。';
      case 'double_progression':
      case 'top_set':
        return kind === 'load' ? '每一组都做到次数上限后，才加重量。' : '先在范围内加次数，再加重量。';
      case 'held_back':
        return '上次动作质量或幅度不够，所以这次不加。';
      case 'eased':
        return '你疲劳或没睡好，所以先放轻一些。';
      case 'after_break':
        return '隔了一段时间，第一次从低一些开始。';
      case 'hold_progression':
        return '每次多坚持几秒，直到范围上限。';
      case 'steady_block':
        return '比上次长十分之一，不超过可用时间。';
      case 'back_off':
        return kind === 'load'
          ? '最重的一组之后减轻十分之一，再向下取到现有的档位。'
          : '重量轻了，比最重的一组多做一次。';
      case 'percentage':
        return '上次的次数范围不同：重量由估算的单次最大重量得出。';
      case 'warm_up':
        return kind === 'load' ? '重组之前先做轻的一组：取正式重量的一部分，向下取整。' : '每个热身组都一样。';
      case 'reserve_of_level':
        return '每组结束时留多少余力，由你的水平决定。';
      case 'rest_of_goal':
        return '休息由目标和动作类型决定；时间短就缩短。';
      case 'sets_for_muscles':
        return '组数一直加到再多一组不划算或放不下为止。';
      case 'volume_cut':
        return '最近有些下滑，先少做几组，恢复后再加回来。';
      case 'time_budget':
        if (kind === 'minutes') return '热身、准备、训练和休息加在一起，向上取整。';
        return kind === 'sets' ? '为了不超时，去掉了当天最后的组。' : '时间里放得下、又对这一周有用的动作都在这里。';
      case 'spread_over_week':
        return '训练日在一周里均匀分布。';
      case 'fractional_sets':
        return '直接训练的肌肉算整组，协助的肌肉算一部分。';
      case 'weekly_target':
        return '按目标和水平的组数，再按肌肉和可用时间折算。';
      case 'programme':
        return '你正在跟的训练方案这样规定。';
      case 'own_choice':
        return '你要求这样安排。';
      case 'as_planned':
        return '保持制定计划时的样子；之后依据的情况有了变化。';
    }
  },
};

const CHANGES: Localized<ExplanationMessages['change']> = {
  en: (change, { load }) => {
    switch (change.kind) {
      case 'all_sets_reach':
        return `${change.reps} repetitions in every set: then ${load(change.thenKg)}`;
      case 'another_goal':
        return 'Another goal';
      case 'another_level':
        return 'Another level';
      case 'more_minutes':
        return 'More minutes for a session';
      case 'fewer_days':
        return 'Fewer days a week';
      case 'more_days':
        return 'More days a week';
      case 'better_form':
        return `A form score of ${change.score} or more`;
      case 'constraint_ends':
        return `Being rested again; it is eased until ${day('en', change.until)}`;
    }
  },
  zh: (change, { load }) => {
    switch (change.kind) {
      case 'all_sets_reach':
        return `每组都做到 ${change.reps} 次：之后用 ${load(change.thenKg)}`;
      case 'another_goal':
        return '换一个目标';
      case 'another_level':
        return '换一个水平';
      case 'more_minutes':
        return '每次多一些时间';
      case 'fewer_days':
        return '每周少练几天';
      case 'more_days':
        return '每周多练几天';
      case 'better_form':
        return `动作质量达到 ${change.score} 分以上`;
      case 'constraint_ends':
        return `休息好之后；目前放轻到${day('zh', change.until)}`;
    }
  },
};

export const explanationTexts: Localized<ExplanationMessages> = {
  en: {
    madeFrom: 'Made from',
    saysWho: 'Who says so',
    wouldChange: 'What would make it another',
    rule: RULES.en,
    input: explanationInputsEn,
    source: {
      nsca: 'NSCA, Essentials of Strength Training and Conditioning, 2016; ranges narrowed by us',
      pelland_2025:
        'Pelland and others, 2025: sets a week and what they gain, 67 studies; steps between levels are ours',
      halperin_2022: 'Halperin and others, 2022: people mostly have one repetition more left than they say',
      coleman_2024: 'Coleman and others, 2024: a planned week off gained nothing, so sets are cut only when needed',
      maximum_formulas: 'Formulas of Epley 1985, Brzycki 1993 and Wathan 1994, with your own sets',
      programme: 'The programme’s author',
      design_default: 'Our own choice; no study settles this one',
      person: 'You',
    },
    change: CHANGES.en,
  },
  zh: {
    madeFrom: '由什么得出',
    saysWho: '依据',
    wouldChange: '什么会改变它',
    rule: RULES.zh,
    input: explanationInputsZh,
    source: {
      nsca: 'NSCA, Essentials of Strength Training and Conditioning, 2016；范围由我们收窄',
      pelland_2025: 'Pelland 等 2025：每周组数与效果，67 项研究；各水平之间的差距由我们设定',
      halperin_2022: 'Halperin 等 2022：大多数人实际还能比自己说的多做一次',
      coleman_2024: 'Coleman 等 2024：预先安排的减量周没有好处，因此只在需要时减组',
      maximum_formulas: 'Epley 1985、Brzycki 1993、Wathan 1994 的公式，加上你自己的训练记录',
      programme: '训练方案的作者',
      design_default: '我们自己的设定；没有研究给出定论',
      person: '你自己',
    },
    change: CHANGES.zh,
  },
};

function day(language: Language, date: string): string {
  return vocabulary[language].date(date);
}
