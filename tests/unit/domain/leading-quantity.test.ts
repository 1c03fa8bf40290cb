import { describe, expect, it } from 'vitest';
import { leadingQuantity } from '../../../src/domain/leading-quantity.ts';

describe('a text that begins with its number', () => {
  it.each([
    ['120 health workers trained', 'en', '120', 'health workers trained'],
    ['1,200 health workers in 6 provinces', 'en', '1,200', 'health workers in 6 provinces'],
    ['12 500 puits', 'fr', '12 500', 'puits'],
    ['2.5 kilometres of road', 'en', '2.5', 'kilometres of road'],
    ['2 million people reached', 'en', '2 million', 'people reached'],
    ['3 millions de personnes', 'fr', '3 millions', 'de personnes'],
    ['١٢٠ عاملاً صحياً', 'ar', '١٢٠', 'عاملاً صحياً'],
    ['۱۲۰ کارگاه', 'fa', '۱۲۰', 'کارگاه'],
    ['໑໒໐ ຄົນ', 'lo', '໑໒໐', 'ຄົນ'],
    ['120ຄົນ', 'lo', '120', 'ຄົນ'],
    ['१२० शिक्षक', 'hi', '१२०', 'शिक्षक'],
    ['3000 latrines', 'en', '3000', 'latrines'],
    ['2,000 latrines', 'en', '2,000', 'latrines'],
    ['10 Mayors trained', 'en', '10', 'Mayors trained'],
  ])('%s', (text, language, number, rest) => {
    expect(leadingQuantity(text, language)).toEqual({ number, text: rest, isFirst: true });
  });
});

describe('a text that plainly holds its number', () => {
  it.each([
    ['Train 120 masons', 'en', '120'],
    ['About 40 brick latrines', 'en', '40'],
    ['Formation de 120 maçons', 'fr', '120'],
    ['ຝຶກອົບຮົມ ພະນັກງານ 120 ຄົນ', 'lo', '120'],
    ['ຝຶກອົບຮົມ໑໒໐ຄົນ', 'lo', '໑໒໐'],
    ['تدريب ١٢٠ عاملاً', 'ar', '١٢٠'],
    ['Masons trained: 120', 'en', '120'],
    ['A grant for 1.5 million people', 'en', '1.5 million'],
  ])('%s', (text, language, number) => {
    expect(leadingQuantity(text, language)).toEqual({ number, text, isFirst: false });
  });
});

describe('no quantity', () => {
  it.each([
    ['Forty brick latrines', 'en'],
    ['Training of masons', 'en'],
    ['120', 'en'],
    ['0 deaths', 'en'],
    // Years and dates.
    ['2025 work plan', 'en'],
    ['Ready by 2026 in all provinces', 'en'],
    ['12 March: opening of the well', 'en'],
    ['12 mars : ouverture du puits', 'fr'],
    ['12 ມີນາ ເປີດ', 'lo'],
    ['12 مارس موعد الافتتاح', 'ar'],
    // Shares, and sums of money.
    ['20% more enrolment', 'en'],
    ['20 per cent of villages', 'en'],
    ['20 pour cent des villages', 'fr'],
    ['٢٠٪ من القرى', 'ar'],
    ['٢٠ في المائة من القرى', 'ar'],
    ['ຮ້ອຍລະ 20 ຂອງບ້ານ', 'lo'],
    ['Grants of $500 each', 'en'],
    ['500 CHF for each village', 'en'],
    ['500 € par village', 'fr'],
    // Ranges, and parts of others.
    ['10-20 workshops', 'en'],
    ['10–20 workshops', 'en'],
    ['10 – 20 workshops', 'en'],
    ['10 to 20 workshops', 'en'],
    ['10 à 20 ateliers', 'fr'],
    ['10 إلى 20 ورشة', 'ar'],
    ['10 ຫາ 20 ຄັ້ງ', 'lo'],
    ['3 out of 5 villages', 'en'],
    ['24/7 hotline', 'en'],
    ['1:30 scale maps', 'en'],
    ['Train 40 masons and 20 plumbers', 'en'],
    // Ordinals, numbers of phases, numbers of items.
    ['1st review', 'en'],
    ['2e atelier', 'fr'],
    ['1. Train masons', 'en'],
    ['2) Train masons', 'en'],
    ['Phase 2 workshops', 'en'],
    ['Results of phase 2 published', 'en'],
    ['ໄລຍະ 2 ຂອງໂຄງການ', 'lo'],
    ['ກອງປະຊຸມ ຄັ້ງທີ 2 ຂອງໂຄງການ', 'lo'],
    ['المرحلة 2 من المشروع', 'ar'],
    ['Report no. 7 printed', 'en'],
    // Names.
    ['COVID-19 response', 'en'],
    ['Certified to ISO 9001 by auditors', 'en'],
    ['ISO 9001 certification', 'en'],
    ['Support for Agenda 21 offices', 'en'],
    ['3D maps', 'en'],
    ['5-day course', 'en'],
    ['Target 1.3.1 reported', 'en'],
    ['A call centre at +856 21 123 456', 'en'],
    ['A well of 10m3', 'en'],
  ])('%s', (text, language) => {
    expect(leadingQuantity(text, language)).toBeUndefined();
  });
});
