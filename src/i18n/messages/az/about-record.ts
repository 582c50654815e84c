import type { enAboutRecord } from '../en-about-record.ts';
import type { MessagesOf } from '../shape.ts';

/** Azerbaijani texts of the About page's counts, licences and corrections. */
export const azAboutRecord = {
  sources: {
    intro:
      'Sənədlər: {{documents}}, nəşrlər: {{outlets}}. Hər insidentin səhifəsində onunla bağlı hər bəyanatın sənədləri, məlum olanda ünvanları ilə göstərilib.',
    note: 'Hər iki tərəf üçün göstərilən sənəd hər ikisi üçün sayılır. «Heç biri» yalnız üçüncü tərəfin bəyanatı və ya mənbələr arasındakı ziddiyyət üçün göstərilib.',
    documents: 'Hamısı',
    neither: 'Heç biri',
    by: { kind: 'Növ üzrə', language: 'Dil üzrə', outlet: 'Nəşr üzrə' },
    key: { kind: 'Növ', language: 'Dil', outlet: 'Nəşr' },
    kind: {
      'official-armenia': 'Rəsmi, Ermənistan',
      'official-azerbaijan': 'Rəsmi, Azərbaycan',
      official: 'Rəsmi, digərləri',
      agency: 'Xəbər agentliyi',
      news: 'Xəbər nəşri',
      reference: 'Məlumat nəşri',
    },
    all: 'Bütün nəşrlər',
  },
  parity: {
    intro:
      'Bu topluda hər tərəfdən nə qədər məlumat var: sayt qurularkən qeydlərdən sayılıb. Rəqəmlər düzəldilməyib və bərabər olmaya bilər, çünki tərəflər və onların nəşrləri məlumatı eyni dərəcədə dərc etməyib.',
    figure: 'Göstərici',
    amount: 'Nə qədər',
    rows: {
      claims: 'İddialar',
      citations: 'İddiaların mənbələrinə istinadlar',
      documents: 'Sənədlər, hər qeyddə bir dəfə',
      origins: 'Sözlərinin ilkin mənbələri, hər qeyddə bir dəfə',
      words: 'Təsvirlərin sözləri, ingiliscə',
      medianWords: 'Median qeyddəki sözlər',
      clocks: 'Saatı yalnız bu tərəfin dediyi qeydlər',
    },
    wordsOf: {
      title: 'Kimin sözləri göstərilib',
      speaker: 'Bəyanat verənin öz sözləri',
      outlet: 'Nəşrin nəqlində',
      restated: 'Bəyanat verən təkzib etdiyi məlumatı təkrarlayır',
      absent: 'Heç kimin: bəyanatın tapılmadığını göstərir',
    },
    languages: 'Sənədlərin dilləri',
    forms: {
      title: 'Yer necə göstərilib',
      point: 'Göstərilmiş koordinat',
      place: 'Adı çəkilmiş yerdə',
      toward: 'Yer istiqamətində',
      insideBorder: 'Sərhəddən məsafə',
      borderZone: 'Sərhəd zonasında',
      region: 'Bütöv regionda',
      ownSide: 'Sərhədin bir tərəfində',
      notStated: 'Yer göstərilməyib',
    },
    acled: {
      title: 'Nə qədər dəqiq, ACLED kodu üzrə',
      '1': '1: adı çəkilmiş yaşayış məntəqəsi və ya nöqtə',
      '2': '2: yaşayış məntəqəsinin yaxınlığı və ya kiçik sahə',
      '3': '3: daha böyük region',
      '0': 'Yer göstərilməyib',
    },
    order: {
      title: 'Ardıcıllıq və nəzarətə keçən hərbçilər, qeydlər üzrə',
      text: 'Başlıqda birinci ilk məlumatı verən tərəfin adı çəkilir; bu müəyyən deyilsə, ardıcıllıq ingiliscə adların əlifbası ilədir. Versiyalar iki ölkənin qərbdə və şərqdə yerləşdiyi kimi solda və sağda durur. Son bəyanat tərəflərdən birinin insident barədə ən gec verdiyi bəyanatdır.',
      rows: {
        reportedFirst: 'İlk məlumatı verib',
        namedFirst: 'Başlıqda birinci adı çəkilib',
        left: 'Versiyası soldadır',
        last: 'Son bəyanatı verib',
        holds: 'Digər tərəfin hərbçiləri onun nəzarətinə keçib',
      },
      apart: 'Bu qeydlər heç bir tərəf üçün sayılmır:',
      neither: {
        reportedFirst: 'ilk məlumatı kimin verdiyi müəyyən deyil: {{records}}.',
        namedFirst: 'başlıqda heç bir tərəfin adı çəkilmir: {{records}}.',
        sameTime:
          'hər iki tərəfin son bəyanatı, məlum olduğu qədər, eyni günə və ya eyni saata aiddir: {{records}}.',
        unknownTime: 'bəyanatlardan birinin günü göstərilməyib: {{records}}.',
        oneSpeaks: 'yalnız bir tərəf bəyanat verib: {{records}}.',
        holds:
          'kimin hərbçilərinin kimin nəzarətinə keçdiyini tərəflərin hər ikisi demir: {{records}}.',
      },
    },
    thin: {
      title: 'Bir tərəfin məlumatının az olduğu yerlər',
      intro:
        'Aşağıdakılardan ən azı biri varsa, qeyddəki tərəfin versiyası burada göstərilir. Qayda hər iki tərəf üçün eynidir.',
      count:
        'Versiyalar: Ermənistan {{armenia}}, Azərbaycan {{azerbaijan}}; qeydlər: {{all}} qeyddən {{records}}.',
      none: 'Bu qaydaya görə belə versiya yoxdur.',
      record: 'Qeyd',
      not: 'məlumat kifayətdir',
      reasons: {
        silent: 'bəyanat tapılmayıb',
        secondHand: 'başqasının nəqlində',
        oneOrigin: 'bir ilkin mənbə',
        short: 'qısa',
      },
      rules: {
        silent: 'heç bir sənəddə bu tərəfin bəyanatı yoxdur.',
        secondHand: 'bəyanatlar var, amma bəyanat verənin öz sözləri olan sənəd tapılmayıb.',
        oneOrigin: 'bütün sənədlər bir ilkin mənbədən gəlir.',
        short: 'sözləri digər tərəfinkinin yarısından azdır.',
      },
    },
  },
  licences: {
    intro: 'Buradakı hər şeydən hər kəs bu şərtlərlə istifadə edə bilər.',
    what: 'Nə',
    licence: 'Lisenziya',
    vintage: 'Verilənlərin tarixi',
    code: 'Proqram',
    records: 'Qeydlər: insidentlər, iddialar, mənbələr, yerlər',
    fonts: 'Şriftlər: Noto Sans və Noto Serif',
    public: 'ictimai mülkiyyət',
    credit:
      'Qeydlər üçün istinad: «Claimline, CC BY 4.0». OpenStreetMap-dən alınan hər şey üçün «© OpenStreetMap contributors» da lazımdır və dəyişikliklər eyni lisenziya ilə paylaşılır. Göstərilən sənədlər naşirlərinə məxsusdur; yalnız qısa ifadələr sitat gətirilir.',
  },
  correct: {
    intro: 'Qeyd mətn faylıdır. Düzəliş onda təklif olunan və başqasının yoxladığı dəyişiklikdir.',
    file: 'Layihənin repozitoriyasında geodata/incidents/ qovluğunu və adı insidentin identifikatoru olan faylı açın. İdentifikator insident səhifəsinin aşağısındadır.',
    change:
      'Səhv olanı dəyişin və bunu göstərən sənədi geodata/sources.yaml faylına yazın. Sənədsiz rəqəm və ya yer qəbul edilə bilməz.',
    log: 'Qeydin dəyişikliklər siyahısına bir sətir əlavə edin: gün və nəyin dəyişdiyi. O, insidentin səhifəsində və aşağıdakı jurnalda görünəcək.',
    check: '«npm run check» işə salın. O, səhv olan hər şeyi fayl və sətirlə sadalayır.',
    sides:
      'Bir tərəfdən tələb olunan digərindən də tələb olunur: eyni sahələr, təxminən eyni uzunluq, sözlərə eyni diqqət. Necə olduğunu repozitoriyadakı CONTRIBUTING.md deyir.',
  },
  changes: {
    intro: 'Qeyd yaradılandan bəri onda edilmiş hər dəyişiklik, ən yenisi əvvəldə.',
    records_one: '{{count}} qeyd',
    records_other: '{{count}} qeyd',
  },
} satisfies MessagesOf<typeof enAboutRecord, 'az'>;
