import { CITIES } from './cities.ts';
import { citiesSpelledLike, cityBeginnings, citySpellings, nameCity } from './city.ts';
import { fold } from './fold.ts';

describe('nameCity', () => {
  it.each([
    ['Bakı', 'Bakı', 'Baku', 'Баку'],
    ['baki', 'Bakı', 'Baku', 'Баку'],
    ['БАКУ', 'Bakı', 'Baku', 'Баку'],
    ['Ленкорань', 'Lənkəran', 'Lankaran', 'Лянкяран'],
    ['Tiflis', 'Tbilisi', 'Tbilisi', 'Тбилиси'],
    ['New York', 'Nyu-York', 'New York', 'Нью-Йорк'],
    ['Göyəm kəndi', 'Göyəm kəndi', 'Göyəm kəndi', 'Göyəm kəndi'],
    ['', '', '', ''],
  ])('%s is %s, %s, %s', (typed, az, en, ru) => {
    expect([nameCity(typed, 'az'), nameCity(typed, 'en'), nameCity(typed, 'ru')]).toEqual([az, en, ru]);
  });
});

describe('spellings', () => {
  it.each(CITIES.map((names) => [names[0], names] as const))('of %s belong to no other', (_, names) => {
    for (const name of names) {
      expect(nameCity(name, 'az')).toBe(names[0]);
      expect(citySpellings(name)).toEqual([...new Set(names.map(fold))]);
    }
  });

  it('of what nobody knows are what was typed', () => {
    expect(citySpellings('Göyəm kəndi')).toEqual(['goyem kendi']);
  });

  it.each([
    ['Gəncə', ['gence', 'ganja', 'gyandj', 'gandja', 'gyandzha']],
    ['Şuşa', ['susa', 'shusha']],
    ['Yeni şəhər (2)', ['yeni seher']],
    ['42', []],
  ])('of %s begin in a sentence so', (typed, found) => {
    expect(cityBeginnings(typed)).toEqual(found);
  });

  it.each([
    ['bak', ['baki', 'baku', 'bakou']],
    ['Берл', ['berlin']],
    ['ba', []],
    ['göyəm', []],
  ])('like %s', (typed, found) => {
    expect(citiesSpelledLike(typed)).toEqual(found);
  });
});
