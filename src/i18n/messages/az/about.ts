import type { enAbout } from '../en-about.ts';
import type { MessagesOf } from '../shape.ts';
import { azAboutProvenance } from './about-provenance.ts';
import { azAboutRecord } from './about-record.ts';
import { azReplyAbout } from './reply.ts';

/** Azerbaijani texts of the About page: a machine translation that is not yet reviewed. */
export const azAbout = {
  head: {
    title: 'Haqqında – Claimline',
    text: 'Claimline Ermənistanın və Azərbaycanın sərhəd insidentlərinin yeri haqqında dediklərini necə göstərir: üsul, sözlər, kodlar, sərhəd xətləri, mənbələr, tərəflərin bərabərliyi, lisenziyalar və düzəlişlər.',
  },
  title: 'Bu xəritə haqqında',
  intro:
    'Claimline yeri mübahisəli olan sərhəd insidentlərini göstərir. Hər biri üçün hər iki tərəfin yer haqqında dediyi yan-yana və hər iddianın mənbəyi ilə göstərilir. Kimin haqlı olduğunu demir.',
  contents: 'Bu səhifədə',
  sections: {
    method: 'Üsul',
    words: 'Sözlər',
    shapes: 'Sözlərdən fiqurlara',
    codes: 'Dəqiqlik kodları',
    lines: 'Sərhəd xətləri nədir və nə deyil',
    sources: 'Mənbələr',
    provenance: 'Nə oxunub, arxivləşdirilib və yoxlanılıb',
    parity: 'Tərəflərin bərabərliyi hesabatı',
    licences: 'Lisenziyalar',
    correct: 'Qeydi necə düzəltməli',
    changes: 'Düzəlişlər jurnalı',
  },
  method: {
    titles: {
      sides: 'İki versiya',
      said: 'Nə deyilib',
      read: 'Nə daxil edilib və oxunub',
      language: 'Vaxt və dillər',
    },
    claims:
      'İnsidentin öz yeri yoxdur. Onun iddiaları var və hər iddia bir tərəfə məxsusdur: kim deyib, nə vaxt, hansı yerin adını çəkib və bu, hansı sənədlərdə verilib. İddialar sıralanmır, orta hesabla götürülmür və qiymətləndirilmir; iki iddia arasında nöqtə qoyulmur.',
    both: 'Hər səhifə, siyahı sətri, xəritə görünüşü, fayl və çap ya hər iki tərəfi göstərir, ya da heç birini. Hər iki versiyanın sahələri, şrifti və yeri eynidir. İki ölkə sərhədin həmin hissəsində qərbdə və şərqdə necə yerləşirsə, versiyalar da sol və sağda elə durur; oxucu yerlərini dəyişə bilər. Bir tərəf heç nə deməyibsə, bu, onu göstərən sənədlə birlikdə yazılıb.',
    chain:
      'Eyni şəxsin və ya qurumun əvvəlki bəyanatını dəqiqləşdirən və ya dəyişən bəyanat səhifədə onun yerinə keçir; əvvəlki aşağıda qalır. Həlak olanların, yaralananların və digər tərəfin nəzarətində olanların sayı hər tərəfin verdiyi kimidir, əvvəlki rəqəmlər də qalır.',
    agreed:
      '«Hər iki versiyada eyni olan» bölməsində yalnız hər iki tərəfin öz bəyanatlarında deyilənlər var. Başlıq bir tərəfin təkzib etdiyi heç nəyi iddia etmir.',
    verbatim:
      'Təsvirlər sərbəst nəqldir. Yalnız yeri bildirən bir neçə söz, ən çoxu on iki, götürüldüyü sənədlə birlikdə olduğu kimi köçürülüb. Onlar yalnız bəyanat verən məhz həmin dildə dedikdə dırnaq içindədir; nəşrin nəqlində və ya başqa dildə verilən sözlər belə də göstərilib, orijinal isə, məlumdursa, yanındadır.',
    origin:
      'Bəyanatda atəşin açıldığı yer kimi adı çəkilən yer sözlə göstərilir. O, xəritədə çəkilmir, çünki bu, həmin tərəfin sözlərinə görə insidentin baş verdiyi yer deyil.',
    denial:
      'Təkzibdə çox vaxt digər tərəfin dediyi yer təkrarlanır. Bununla o, təkzib edən tərəfin göstərdiyi yer olmur: yer göstərilməyib sayılır.',
    choice:
      'İnsident hər tərəfin versiyası dərc olunmuş sənəddə oxuna bildikdə, yaxud bir tərəfin versiyası və digər tərəfin təkzibini və ya susmasını göstərən sənəd olduqda daxil edilib. Başqaları, hansı tərəf bildirsə də, daxil edilməyib.',
    reading:
      'Hər sənədin yanında, qeyd olunubsa, ondan nəyin oxunduğu göstərilib: hamısı, yalnız əvvəli və ya heç nə. Çox vaxt uzun məqalənin yalnız əvvəli əlçatan olub, sonrakı abzaslar görünməyib.',
    time: 'Vaxt yerlidir, hər iki ölkədə UTC+04:00. Yalnız nəşrin səhifəsinin saatı məlumdursa, bəyanatın ən geci həmin saatda verildiyi yazılıb.',
    confidence:
      '«Mənbələr» qeydin nə qədər yaxşı sənədləşdirildiyini deyir: yüksək – hər iki tərəfin versiyası öz mətnində, agentlikdə və ya iki müstəqil nəşrdə oxunub; orta – bir tərəf yalnız nəqldə oxunub və ya yerini ümumi sözlərlə deyir. Bu, tərəfin qiymətləndirilməsi deyil.',
    machine:
      'Erməni, Azərbaycan və rus dillərində başlıqlar və təsvirlər, eləcə də bu dillərdə interfeys əvvəlcə maşın tərcüməsidir; onları sonra kimin oxuduğu aşağıda sayılıb. Mənbələrdən yazılan mətn ingiliscədir.',
  },
  terms: {
    title: 'Toplunun terminləri',
    list: {
      incident: 'İnsident',
      claim: 'İddia',
      whereabouts: 'Göstərilən yer',
      source: 'Mənbə',
      origin: 'İlkin mənbə',
      stretch: 'Hissə',
      marker: 'Bölünmüş halqa',
    },
    meaning: {
      incident: 'Bir vaxtda bir və ya hər iki tərəfin məlumat verdiyi hadisə.',
      claim: 'Bir tərəfin insident haqqında bəyanatı: bəyanat verən, gün, təsvir, yer və mənbələr.',
      whereabouts:
        'Yer necə deyilibsə: koordinat, adı çəkilmiş yer, istiqamət, sərhəd zonası, region, sərhəddən məsafə, onun bir tərəfi və ya heç nə.',
      source: 'Nəşri, başlığı, ünvanı, tarixi və dili ilə dərc olunmuş sənəd.',
      origin:
        'Sözlərin yarandığı yer. Bir şəxsin və ya qurumun bir gündəki öz sözlərinin təkrar nəşrlərinin, neçə nəşrdə olsa da, bir ilkin mənbəyi var. Nəql onu yazan nəşrdən və ya istinad etdiyi nəşrdən başlayır. İnsidentin səhifəsində ilkin mənbələr bəyanat və ya məlumat kimi sayılır.',
      stretch:
        'Ermənistanın bir vilayəti ilə Azərbaycanın bir rayonu və ya Naxçıvan arasında sərhəd.',
      marker:
        'Xəritədə insidentin işarəsi. O, sərhəd xəttində, iddiaların yaxınlığında durur. Mübahisəni bildirir və nəticə deyil.',
    },
  },
  words: {
    intro:
      'Sayt öz adından neytral sözlər yazır. Başqa söz yalnız kiminsə öz sözü kimi, dırnaq içində və mənbəyi ilə görünür.',
    about: 'Nə haqqında',
    written: 'Burada yazılan',
    left: 'Sitatlara qalan',
    rows: {
      custody: {
        about: 'Hərbçilərin digər tərəfin nəzarətinə keçməsi',
        written: 'nəzarətinə keçib; nəzarətindədir',
        left: 'əsir götürülüb, girov, həbs edilib, qaçırılıb, oğurlanıb, saxlanılıb, zərərsizləşdirilib',
      },
      people: {
        about: 'Hərbçilər',
        written: 'hərbçilər; hərbçilər qrupu',
        left: 'diversantlar, diversiya qrupu, düşmən',
      },
      crossing: {
        about: 'Keçid',
        written: 'keçid barədə məlumat; tərəfin çəkdiyi xətdən o yana hərəkət',
        left: 'irəliləmə, müdaxilə, sərhədin dəqiqləşdirilməsi, sızma, yenidən yerləşdirmə',
      },
      line: {
        about: 'Xətt',
        written: 'sərhəd (delimitasiya olunmamış); mənbənin çəkdiyi xətt',
        left: 'dövlət sərhədi, şərti sərhəd, təmas xətti',
      },
      control: {
        about: 'Nəzarət',
        written: 'nəzarəti altında',
        left: 'azad edilib, işğal olunub, qaytarılıb, təhvil verilib',
      },
      karabakh: {
        about: 'Region',
        written: 'Dağlıq Qarabağ',
        left: 'Arsax, Qarabağ iqtisadi rayonu',
      },
      reporting: {
        about: 'Xəbər vermə',
        written: 'deyir, bildirir, təkzib edir',
        left: 'dezinformasiya, etiraf edir, terror, təcavüz, təxribat, yalandan iddia edir',
      },
    },
    order:
      'Sağdakı sözlər əlifba sırasındadır və onlardan tərəflərdən biri və ya hər ikisi istifadə edir.',
    names: 'Yer adları',
    namesNote:
      'Yer səhifənin dilində adət olunan adla verilir. İddianın yanında həmin tərəfin işlətdiyi forma durur; cədvəldə mötərizədə bu tərəfin ingiliscə bəyanatlarındakı yazılış verilir. Sitat içindəki ad öz yazılışını saxlayır.',
    place: 'Yer',
  },
  shapes: {
    intro:
      'İddia nə qədər dəqiq deyilibsə, o qədər dəqiq çəkilir. Kənarını heç kim deməyibsə, fiqur tədricən itir; mənbəsiz dərinlik və enlər bu xəritədə qəbul edilmiş qaydadır və hər iki tərəf üçün eynidir.',
    said: 'Bəyanatda deyilir',
    drawn: 'Nə çəkilir',
    rows: {
      point: { said: 'koordinat', drawn: 'Nöqtə.' },
      place: {
        said: 'yerdə, yaxınlığında və ya ərazisində',
        drawn:
          'Yerin göstərilən ölçüsündə dairə, heç bir mənbə ölçü göstərmirsə, radiusu {{radius}} olan, kənarı tədricən itən dairə.',
      },
      toward: {
        said: 'yer istiqamətində',
        drawn: 'Sərhəddən həmin yerə doğru tədricən itən zolaq.',
      },
      borderZone: {
        said: 'regionun sərhəd zonasında',
        drawn: 'Regionun xətt boyunca zolağı, {{zone}} məsafədə tədricən itir.',
      },
      region: { said: 'regionda', drawn: 'Bütün region.' },
      insideBorder: {
        said: 'sərhəddən məsafə',
        drawn: 'Göstərilən tərəfdə, sərhəddən bu məsafədə xətt.',
      },
      ownSide: {
        said: 'sərhədin bir tərəfində',
        drawn: 'Həmin tərəfdə zolaq, {{own}} məsafədə tədricən itir.',
      },
      notStated: {
        said: 'heç nə, təkzib və ya yer göstərilmədən',
        drawn: 'Heç nə; səhifə bunu deyir.',
      },
    },
    position:
      'Kəndin mövqeyi hadisənin deyil, adın harada olduğunu göstərir. Mövqeyini heç bir mənbənin vermədiyi yer sözlə deyilir və çəkilmir.',
    distance:
      'Məsafələr çəkilmiş fiqurlar arasında WGS84 ellipsoidi üzrə ən qısa məsafələrdir. Sərhədə qədər onlar xəttin hər mənbəyi üçün, həmin mənbənin öz xətası ilə verilir.',
  },
  codes: {
    intro:
      'Münaqişələr haqqında iki böyük verilənlər toplusu, ACLED və UCDP-nin Georeferenced Event Dataset toplusu, yerin və günün nə qədər dəqiq bilindiyini kodlayır. Burada göstərilən hər yerin aşağıdakı qaydalarla hər iki kodu var. Kod yerin doğru olma ehtimalını deyil, adının nə qədər dəqiq çəkildiyini deyir.',
    place: 'Göstərilən yer',
    acled: 'ACLED',
    ucdp: 'UCDP',
    none: 'yoxdur',
    samples: {
      point: 'Göstərilmiş koordinat',
      settlement: 'Şəhər, kənd və ya qəsəbədə',
      feature: 'Göl, dağ, körpü və ya məntəqədə',
      toward: 'Yer istiqamətində',
      insideBorder: 'Sərhəddən göstərilmiş məsafə',
      district: 'Rayonda və ya onun sərhəd zonasında',
      province: 'Vilayətdə və ya onun sərhəd zonasında',
      ownSide: 'Sərhədin bir tərəfində',
      notStated: 'Yer göstərilməyib',
    },
    several:
      'Bir neçə yer və ya region birlikdə kodlarının ən kobudunu alır; UCDP kodu daha bir pillə kobuddur, ACLED kodu isə ən azı 2-dir.',
    meaning: 'Yer kodları nə deməkdir',
    time: 'İnsidentin günü',
    timeSamples: {
      day: 'Bir gün',
      about: 'Bir gün «təxminən»',
      days: 'İki–altı gün',
      week: 'Yeddi gün',
      month: 'Səkkiz–31 gün',
      longer: 'Daha uzun',
    },
    columns: 'ACLED-də geo_precision və time_precision, UCDP-də where_prec və date_prec adlanır.',
  },
  lines: {
    intro:
      'Ermənistanla Azərbaycan arasında sərhəd delimitasiya olunmayıb. Bu xəritədəki hər xətti bir mənbə çəkib, tarixi və mənbəyi göstərilib. Onu söndürmək olar.',
    legal:
      'OpenStreetMap xətti sovet dövrünün hüquqi xəttini izləyir. Qoşunların harada durduğunu göstərmir.',
    naturalEarth:
      'Natural Earth xətti 1:10 mln miqyaslı xəritələr üçün ümumiləşdirilib. İki xətt arasındakı fərq miqyasdandır, rəqib iddia deyil.',
    inner:
      'Bir ölkənin vilayətləri və ya rayonları arasındakı xətlər təxminən 1,5 km-ə qədər kənara çıxır və daha açıq çəkilib. Sərhədin bir hissəsinin bitib növbətisinin başladığı yer də onlara əsaslanır.',
    kelbajar: 'Kəlbəcərin konturu rayonun sonrakı bölünməsindən əvvəlki halını göstərir.',
    lachin:
      'Laçınla Şuşa arasındakı xətt 2,4 km-ə qədər köçürülüb ki, Laçın şəhəri öz rayonunda olsun.',
    exclaves:
      'Eksklavların konturları 2017-ci ilin dekabrına aiddir. Kərki (Tiqranaşen) burada istifadə olunan açıq toplularda yoxdur və çəkilməyib.',
    lakes:
      'Kiçik göllər kobud çəkilib: Qaragöl (Sev Liç) mövqeyini və sahəsini saxlayır, amma konturu sxematikdir.',
    verdict:
      'Xəttə görə hökm verməyin. Bəzi iddialar bir neçə yüz metr fərqlənir, bu isə çəkilmiş xəttin yerdə haradan keçdiyi barədə bilinəndən azdır.',
    source: 'Xətt',
    year: 'İl',
    error: 'Kənara çıxa bilər',
    errorNote:
      'OpenStreetMap: xəttin üzrə çəkildiyi mənbənin öz xətlərinin çoxu barədə bildirdiyi. Bizim sadələşdirməmiz xətti ən çoxu 10 m yerindən dəyişir və hesaba alınmayıb. Natural Earth: onun xəttinin OpenStreetMap xəttindən ən böyük məsafəsi. Hər birinin yerdəkindən nə qədər uzaq olduğu məlum deyil.',
    traced: {
      title: '{{line}} xətti nə üzrə çəkilib',
      source: 'Mənbə',
      length: 'Uzunluq',
      stated: 'Bildirilən xəta',
      none: 'yoxdur',
      rule: 'Sərhəd hissəsinin xətası mənbələrinin bildirdiklərindən ən böyüyüdür. Onlardan biri xəta bildirmirsə, xəta məlum deyil: yerə ən yaxın parçanın hansı mənbədən olduğu saxlanmayıb.',
      unknownOn: 'Bu hissələrdə məlum deyil: {{stretches}}.',
      readFrom: 'Oxunduğu yer: {{from}}. Sonuncu redaktə: {{until}}. {{attribution}}.',
    },
  },
  ...azAboutProvenance,
  ...azAboutRecord,
  ...azReplyAbout,
} satisfies MessagesOf<typeof enAbout, 'az'>;
