import type { Random } from '../random.ts'

/** First and last names that go together; any likeness to living people is chance. */
const CULTURES: readonly { readonly first: readonly string[]; readonly last: readonly string[] }[] = [
  {
    first: ['Emma', 'Noah', 'Grace', 'Henry', 'Zoe', 'Caleb', 'Hannah', 'Owen'],
    last: ['Whitfield', 'Carver', 'Lindqvist-Hale', 'Mercer', 'Ashdown', 'Tolliver', 'Brandt'],
  },
  {
    first: ['Inés', 'Mateo', 'Lucía', 'Joaquín', 'Valeria', 'Tomás', 'Camila', 'Bruno'],
    last: ['Aldana', 'Quiroga', 'Ferrer', 'Montalvo', 'Iriarte', 'Cisneros', 'Palomino'],
  },
  {
    first: ['Chloé', 'Bastien', 'Manon', 'Rémi', 'Solène', 'Théo', 'Apolline', 'Yannick'],
    last: ['Garrigue', 'Lacombe', 'Villeneuve', 'Perrault', 'Delmas', 'Roussillon', 'Maurin'],
  },
  {
    first: ['Amara', 'Chidi', 'Ngozi', 'Tunde', 'Zainab', 'Emeka', 'Folake', 'Ibrahim'],
    last: ['Okonjo', 'Adeyemi', 'Balogun', 'Nwosu', 'Danjuma', 'Eze', 'Lawal'],
  },
  {
    first: ['Aarav', 'Meera', 'Kabir', 'Ishita', 'Rohan', 'Ananya', 'Vikram', 'Leela'],
    last: ['Deshpande', 'Iyer', 'Chatterjee', 'Raghavan', 'Malhotra', 'Nair', 'Solanki'],
  },
  {
    first: ['Haruka', 'Ren', 'Aoi', 'Daichi', 'Yuna', 'Sota', 'Emi', 'Kaito'],
    last: ['Fujimori', 'Nakagawa', 'Ishikawa', 'Kurosawa', 'Matsuda', 'Onishi', 'Shirai'],
  },
  {
    first: ['Lan', 'Wei', 'Mingyu', 'Xiaoling', 'Jun', 'Yifan', 'Shuang', 'Haoran'],
    last: ['Zhao', 'Liang', 'Ouyang', 'Deng', 'Fang', 'Qiu', 'Shen'],
  },
  {
    first: ['Layla', 'Omar', 'Noor', 'Karim', 'Salma', 'Youssef', 'Hala', 'Tariq'],
    last: ['Haddad', 'Nasser', 'El-Masri', 'Khoury', 'Benali', 'Mansour', 'Qasim'],
  },
  {
    first: ['Oksana', 'Dmytro', 'Zofia', 'Marek', 'Mila', 'Pavel', 'Jadwiga', 'Stepan'],
    last: ['Kovalenko', 'Wolański', 'Dvořák', 'Petrenko', 'Zieliński', 'Horák', 'Marchenko'],
  },
  {
    first: ['Freja', 'Anders', 'Saga', 'Eino', 'Ingrid', 'Lauri', 'Sunniva', 'Birk'],
    last: ['Halvorsen', 'Nyström', 'Korhonen', 'Bjerregaard', 'Sæther', 'Lehtonen', 'Dalgaard'],
  },
  {
    first: ['Aroha', 'Wiremu', 'Moana', 'Tane', 'Leilani', 'Sione', 'Hine', 'Kaimana'],
    last: ['Parata', 'Tuilagi', 'Ngata', 'Kealoha', 'Fonoti', 'Rangihuna', 'Taufa'],
  },
  {
    first: ['Thandiwe', 'Sipho', 'Wanjiru', 'Baraka', 'Selam', 'Dawit', 'Nandi', 'Juma'],
    last: ['Mokoena', 'Kamau', 'Tesfaye', 'Dlamini', 'Mwangi', 'Bekele', 'Khumalo'],
  },
]

/** A person's name; `family` keeps the last name in the family. */
export interface PersonName {
  readonly first: string
  readonly last: string
  readonly culture: number
}

export function drawName(random: Random): PersonName {
  const culture = random.int(0, CULTURES.length - 1)
  return { first: firstName(culture, random), last: random.pick(CULTURES[culture]?.last ?? []), culture }
}

/** Somebody a traveler flies with: mostly family, else a friend. */
export function drawCompanion(name: PersonName, random: Random): PersonName {
  return random.chance(0.65) ? { ...name, first: firstName(name.culture, random) } : drawName(random)
}

function firstName(culture: number, random: Random): string {
  return random.pick(CULTURES[culture]?.first ?? [])
}

/** A name as the local part of an e-mail address. */
export function addressOf({ first, last }: PersonName): string {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'o')
      .replaceAll('ł', 'l')
      .replaceAll(/[^a-z]/giu, '')
  return `${plain(first)}.${plain(last)}`.toLowerCase()
}

/** Towns people live in, for addresses; the streets are made up. */
export const TOWNS = [
  'Lisbon, Portugal',
  'Rosario, Argentina',
  'Lyon, France',
  'Ibadan, Nigeria',
  'Pune, India',
  'Kanazawa, Japan',
  'Chengdu, China',
  'Beirut, Lebanon',
  'Kraków, Poland',
  'Bergen, Norway',
  'Wellington, New Zealand',
  'Nairobi, Kenya',
  'Leeds, United Kingdom',
  'Portland, Oregon, United States',
  'Austin, Texas, United States',
  'Halifax, Canada',
] as const

export const STREETS = [
  'Harbour Street',
  'Observatory Lane',
  'Mill Road',
  'Garden Terrace',
  'Station Square',
  'Orchard Way',
  'Lighthouse Hill',
] as const
