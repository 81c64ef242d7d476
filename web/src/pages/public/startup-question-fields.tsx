import { HOME_COUNTRY } from '@aim/domain/kernel/country';
import { REGIONS, regionLabels } from '@aim/domain/kernel/region';
import { ONE_LINER_MAX, PROBLEM_MAX, SOLUTION_MAX } from '@aim/domain/pipeline/limits';
import { SECTORS, sectorLabels } from '@aim/domain/pipeline/vocabulary';
import { Field } from '@aim/ui/field.tsx';
import { Input } from '@aim/ui/input.tsx';
import { NativeSelect } from '@aim/ui/native-select.tsx';
import { RadioCards } from '@aim/ui/radio-cards.tsx';
import { RadioChips } from '@aim/ui/radio-chips.tsx';
import { Textarea } from '@aim/ui/textarea.tsx';
import { BY_TIN, NO_COMPANY, TITLES } from '../../features/pipeline-register/questions.ts';
import { useLanguage } from '../../lib/language.tsx';
import type { QuestionData } from './startup-question-page.load.ts';

interface FieldsProps extends Pick<QuestionData, 'question' | 'countries' | 'companies'> {
  readonly value: (field: string) => string;
  readonly error: (field: string) => string | undefined;
}

/** The controls of one question, plain ones that post without script. */
export function StartupQuestionFields(props: FieldsProps) {
  const { t, locale } = useLanguage();
  const { question, value, error } = props;
  const title = t(TITLES[question]);
  switch (question) {
    case 'name':
      return <NameFields {...props} title={title} />;
    case 'problem':
    case 'solution':
      return (
        <Field
          large="page"
          label={title}
          hint={t(question === 'problem' ? 'registerStartup.problemHint' : 'registerStartup.solutionHint')}
          id={`answer-${question}`}
          error={error(question)}
        >
          <Textarea
            name={question}
            rows={6}
            limit={question === 'problem' ? PROBLEM_MAX : SOLUTION_MAX}
            defaultValue={value(question)}
          />
        </Field>
      );
    case 'sector':
      return (
        <RadioChips
          large="page"
          legend={title}
          hint={t('registerStartup.sectorHint')}
          name="sector"
          id="answer-sector"
          error={error('sector')}
          defaultValue={value('sector')}
          options={SECTORS.map((sector) => ({ value: sector, label: sectorLabels[sector][locale] }))}
        />
      );
    case 'place':
      return <PlaceFields {...props} title={title} />;
    case 'company':
      return <CompanyFields {...props} title={title} />;
    case 'website':
      return (
        <Field
          large="page"
          optional
          label={title}
          hint={t('registerStartup.websiteHint')}
          id="answer-website"
          error={error('website')}
        >
          <Input name="website" inputMode="url" autoComplete="url" defaultValue={value('website')} />
        </Field>
      );
  }
}

type TitledProps = FieldsProps & { readonly title: string };

function NameFields({ title, value, error }: TitledProps) {
  const { t } = useLanguage();
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{title}</h1>
      <Field
        label={t('registerStartup.name')}
        hint={t('registerStartup.nameHint')}
        id="answer-name"
        error={error('name')}
      >
        <Input name="name" autoComplete="off" defaultValue={value('name')} />
      </Field>
      <Field
        label={t('registerStartup.oneLiner')}
        hint={t('registerStartup.oneLinerHint')}
        id="answer-oneLiner"
        error={error('oneLiner')}
      >
        <Textarea name="oneLiner" rows={2} limit={ONE_LINER_MAX} defaultValue={value('oneLiner')} />
      </Field>
    </>
  );
}

function PlaceFields({ title, value, error, countries }: TitledProps) {
  const { t, locale } = useLanguage();
  return (
    <>
      <h1 className="font-display text-3xl font-semibold">{title}</h1>
      <Field label={t('registerStartup.country')} id="answer-country" error={error('country')}>
        <NativeSelect
          name="country"
          autoComplete="country"
          defaultValue={value('country') || HOME_COUNTRY}
          options={countries}
        />
      </Field>
      <Field
        label={t('registerStartup.region')}
        hint={t('registerStartup.regionHint')}
        id="answer-region"
        error={error('region')}
      >
        <NativeSelect
          name="region"
          placeholder={t('registerStartup.choose')}
          defaultValue={value('region')}
          options={REGIONS.map((region) => ({ value: region, label: regionLabels[region][locale] }))}
        />
      </Field>
      <Field optional label={t('registerStartup.city')} id="answer-city" error={error('city')}>
        <Input name="city" autoComplete="address-level2" defaultValue={value('city')} />
      </Field>
    </>
  );
}

function CompanyFields({ title, value, error, companies }: TitledProps) {
  const { t } = useLanguage();
  return (
    <>
      <RadioCards
        large="page"
        legend={title}
        name="company"
        id="answer-company"
        error={error('company')}
        defaultValue={value('company')}
        options={[
          { value: NO_COMPANY, label: t('registerStartup.companyNone'), hint: t('registerStartup.companyNoneHint') },
          ...companies.map(({ value: id, label }) => ({
            value: id,
            label: t('registerStartup.companyMine', { name: label }),
            hint: t('registerStartup.companyMineHint'),
          })),
          { value: BY_TIN, label: t('registerStartup.companyTin'), hint: t('registerStartup.companyTinHint') },
        ]}
      />
      <Field
        optional
        label={t('registerStartup.tin')}
        hint={t('registerStartup.tinHint')}
        id="answer-tin"
        error={error('tin')}
      >
        <Input name="tin" inputMode="numeric" autoComplete="off" fits={20} defaultValue={value('tin')} />
      </Field>
    </>
  );
}
