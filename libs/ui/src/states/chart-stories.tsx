import { BarList } from '../bar-list.tsx';
import { LineChart } from '../line-chart.tsx';
import { type RegionCode, RegionTiles } from '../region-tiles.tsx';
import { Sparkline } from '../sparkline.tsx';
import { StackedBar } from '../stacked-bar.tsx';
import { StageFlow } from '../stage-flow.tsx';
import type { StageStep } from '../stage-glyph.tsx';
import { stageNames } from './record-stories.tsx';
import { storiesOf } from './story.ts';

const source = { name: 'AIM reyestri', date: '23 noyabr 2026' };
const months = ['Yan', 'Fev', 'Mar', 'Apr', 'May', 'İyn', 'İyl', 'Avq', 'Sen', 'Okt', 'Noy'];

const regions: Readonly<Record<RegionCode, string>> = {
  NAXCIVAN: 'Naxçıvan',
  QAZAX_TOVUZ: 'Qazax-Tovuz',
  GENCE_DASKESEN: 'Gəncə-Daşkəsən',
  QARABAG: 'Qarabağ',
  SERQI_ZENGEZUR: 'Şərqi Zəngəzur',
  SEKI_ZAQATALA: 'Şəki-Zaqatala',
  MERKEZI_ARAN: 'Mərkəzi Aran',
  MIL_MUGAN: 'Mil-Muğan',
  DAGLIQ_SIRVAN: 'Dağlıq Şirvan',
  SIRVAN_SALYAN: 'Şirvan-Salyan',
  LENKERAN_ASTARA: 'Lənkəran-Astara',
  QUBA_XACMAZ: 'Quba-Xaçmaz',
  ABSERON_XIZI: 'Abşeron-Xızı',
  BAKI: 'Bakı',
};

export const chartStories = [
  ...storiesOf('Chart', {
    barList: () => (
      <BarList
        title="Aqrotex ən böyük sahədir"
        source={source}
        columns={['Sahə', 'Startap']}
        items={[
          { id: 'agro', label: 'Aqrotex', value: 84, href: '#agro' },
          { id: 'edu', label: 'EdTech', value: 61 },
          { id: 'fin', label: 'FinTech', value: 47 },
          { id: 'log', label: 'Logistika və yük daşımaları', value: 22 },
          { id: 'space', label: 'Kosmos', value: null },
        ]}
      />
    ),
    stackedBar: () => (
      <StackedBar
        title="Startapların yarısı hələ MVP-yə çatmayıb"
        source={source}
        columns={['Mərhələ', 'Say', 'Pay']}
        parts={[
          { id: 'idea', label: 'İdeya', value: 312 },
          { id: 'mvp', label: 'MVP', value: 165 },
          { id: 'inc', label: 'İnkubasiya', value: 88 },
          { id: 'acc', label: 'Akselerasiya', value: 47 },
        ]}
      />
    ),
    line: () => (
      <LineChart
        title="Yaydan sonra müraciətlər iki dəfə artıb"
        source={source}
        axis="Ay"
        points={months}
        series={[
          { id: 'ideas', label: 'İdeya', values: [22, 25, 31, 28, 30, 26, 24, 33, 48, 55, 61] },
          { id: 'mvp', label: 'MVP', values: [8, 9, 12, 11, 14, 13, 12, 15, 19, 22, 24] },
        ]}
      />
    ),
    area: () => (
      <LineChart
        filled
        title="Otaqlardan istifadə sabitdir"
        source={source}
        axis="Ay"
        points={months}
        series={[{ id: 'use', label: 'Saat', values: [120, 132, null, 140, 151, 149, 139, 144, 160, 158, 163] }]}
      />
    ),
    stageFlow: () => (
      <StageFlow
        title="Ən çox itki MVP-dən inkubasiyaya keçiddədir"
        source={source}
        columns={['Mərhələ', 'Startap', 'Keçid', 'Median gün']}
        days={(count) => `${count} gün`}
        stages={[612, 275, 91, 60, 41, 17].map((count, index, all) => ({
          step: (index + 1) as StageStep,
          label: stageNames[index] ?? '',
          count,
          ...(index > 0 ? { share: count / (all[index - 1] ?? 1), medianDays: 40 + index * 13 } : {}),
        }))}
      />
    ),
    sparkline: () => (
      <div className="max-w-60">
        <Sparkline values={[12, 14, 13, 18, 21, 20, 26]} label="Aylıq gəlir: 7 ayda 12-dən 26-ya" />
      </div>
    ),
    regions: () => (
      <RegionTiles
        title="Hər üç startapdan ikisi Bakıdadır"
        source={source}
        columns={['Region', 'Startap']}
        names={regions}
        values={{
          BAKI: 412,
          ABSERON_XIZI: 96,
          GENCE_DASKESEN: 61,
          SEKI_ZAQATALA: 33,
          LENKERAN_ASTARA: 19,
          QUBA_XACMAZ: 12,
          NAXCIVAN: 9,
          MIL_MUGAN: null,
        }}
      />
    ),
  }),
];
