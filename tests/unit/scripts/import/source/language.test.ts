import { describe, expect, it } from 'vitest';
import { languageOfItsOwn, languageOfText } from '../../../../../scripts/import/source/language.ts';

describe('languageOfText', () => {
  it.each([
    [
      'en',
      'The committees of the valley look after the wells, and the county pays for the parts that are broken.',
    ],
    [
      'fr',
      'Les comités de la vallée entretiennent les puits, et la commune paie les pièces qui sont cassées dans les écoles.',
    ],
    [
      'es',
      'Los comités del valle cuidan de los pozos y el municipio paga las piezas que se rompen en las escuelas.',
    ],
    [
      'pt',
      'Os comités do vale cuidam dos poços e o município paga as peças que se partem nas escolas com mais alunos.',
    ],
    [
      'de',
      'Die Ausschüsse des Tals pflegen die Brunnen, und der Kreis zahlt für die Teile, die in den Schulen brechen.',
    ],
    [
      'sw',
      'Kamati za bonde hutunza visima na kaunti hulipia sehemu ambazo zimevunjika katika shule za kijiji hicho cha juu.',
    ],
    ['ar', 'تعتني لجان الوادي بالآبار وتدفع المحافظة ثمن القطع المكسورة في المدارس'],
    ['fa', 'کمیته‌های دره از چاه‌ها نگهداری می‌کنند و استان هزینه قطعات شکسته را می‌پردازد'],
    ['ur', 'وادی کی کمیٹیاں کنوؤں کی دیکھ بھال کرتی ہیں اور ضلع ٹوٹے ہوئے پرزوں کی قیمت ادا کرتا ہے'],
    ['lo', 'ຄະນະກຳມະການດູແລນ້ຳສ້າງ'],
    ['ru', 'Комитеты долины ухаживают за колодцами, и район платит за сломанные части, чтобы были целы'],
    ['uk', 'Комітети долини доглядають за криницями, і район платить за зламані частини'],
    ['und', 'Wells 2024 EUR 1,250,000'],
    ['und', ''],
  ])('%s', (language, text) => {
    expect(languageOfText(text)).toBe(language);
  });

  it('goes by most letters', () => {
    expect(languageOfText('The committees of the valley look after the wells of the county (ماء)')).toBe(
      'en',
    );
  });
});

describe('languageOfItsOwn', () => {
  const line = (text: string) => ({ text, place: 'line 1', kind: 'paragraph' as const });
  it.each([
    ['تعتني لجان الوادي بالآبار', 'en', 'ar'],
    ['تعتني لجان الوادي بالآبار', 'ar', undefined],
    ['The committees of the valley', 'fr', undefined],
    ['ماء', 'en', undefined],
  ])('%s in %s', (text, language, own) => {
    expect(languageOfItsOwn(line(text), language)).toBe(own);
  });
});
