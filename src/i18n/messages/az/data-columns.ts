/** What each column of the data files says, in Azerbaijani. */
export const azDataColumns = {
  columns: {
    title: 'Hər sütun nə deyir',
    note: 'claims.csv faylının sütunları. incidents.geojson obyektlərinin də eyni xüsusiyyətləri var.',
    lists:
      'Bir neçə dəyəri olan xanalar onları « | » ilə ayırır. İstinad siyahıları bir-birinə uyğundur: ikinci nəşrə ikinci başlıq və ünvan uyğun gəlir. CSV faylında cədvəlin düstur sayacağı xana apostrofla başlayır.',
    more: 'Yalnız GeoJSON faylında olan xüsusiyyətlər',
  },
  column: {
    incident:
      'İnsidentin identifikatoru: ilk günü və növü; həmin gün və növdən ikincisi -2 ilə bitir.',
    title: 'İnsidentin başlığı. Bir tərəfin təkzib etdiyi heç nəyi iddia etmir.',
    kind: 'Nə bildirilir: movement, custody, fire, death, crossing, equipment, road və ya figures.',
    start: 'İnsidentin ilk günü, yerli tarix.',
    end: 'Son günü, bir gündən çox davam edibsə.',
    time: 'İlk hadisənin saatı, UTC+04:00, tərəflərdən biri deyibsə.',
    time_approximate: 'Bəyanatın özündə «təxminən» deyilirsə, true.',
    time_according_to: 'Saat kimin dediyidir: armenia, azerbaijan və ya both.',
    acled_time_precision: 'ACLED time_precision: 1 gün, 2 həftə, 3 ay məlumdur. İnsidentə aiddir.',
    ucdp_date_prec:
      'UCDP GED date_prec: 1 gün, 2 iki–altı gün, 3 həftə, 4 ay, 5 daha uzun. İnsidentə aiddir.',
    stretches: 'İnsidentin aid olduğu sərhəd hissələri, əvvəlcə əsas hissə.',
    confidence:
      'Qeydin mənbələrlə nə qədər yaxşı təmin olunduğu: high və ya medium. Tərəfin qiymətləndirilməsi deyil.',
    reported_first:
      'Mənbələrə görə ilk məlumat verən tərəf: armenia və ya azerbaijan; mənbələrdən bilinmirsə, unsettled. Qeyd olunmayıbsa, boşdur.',
    former_ids: 'İnsidentin əvvəlki identifikatorları; onların ünvanları indikinə aparır.',
    claim: 'İnsident daxilində iddianın identifikatoru.',
    party: 'İddianı edən tərəf: armenia və ya azerbaijan.',
    speaker: 'Bunu kim deyib.',
    said: 'Nə vaxt deyilib (UTC+04:00), mənbələrdən bilindiyi qədər.',
    said_at_latest:
      'said sütunundakı saat nəşrin səhifəsinin saatıdırsa, true: ən geci həmin saatda deyilib.',
    latest:
      'Tərəfin versiyasının başında duran iddia üçün true: ilk iddiadan başlayan silsilənin sonuncusu.',
    supersedes: 'Eyni tərəfin bununla əvəz olunan əvvəlki iddiasının identifikatoru.',
    account: 'Nə deyilib, bizim sözlərimizlə.',
    whereabouts:
      'Göstərilən yerin forması: point, place, toward, borderZone, region, insideBorder, ownSide və ya notStated.',
    place_in_words: 'Göstərilən yer sözlə.',
    precision_in_words: 'Yer haqqında nə verilib, nə verilməyib.',
    acled_geo_precision:
      'ACLED geo_precision: 1 adı çəkilmiş məntəqə və ya nöqtə, 2 yaxınlığı və ya kiçik sahə, 3 region. Yerin doğru olma ehtimalı deyil, adının nə qədər dəqiq çəkildiyi. Yer göstərilməyibsə, boşdur.',
    ucdp_where_prec:
      'UCDP GED where_prec: 1 dəqiq, 2 adı çəkilmiş yerin yaxınlığı, 3 rayon, 4 vilayət, 5 daha böyük, 6 ölkə. Yer göstərilməyibsə, boşdur.',
    phrase: 'Yeri bildirən sözlər, olduğu kimi, ən çoxu on iki.',
    phrase_language: 'Bu sözlərin dili (BCP 47).',
    phrase_source: 'Götürüldükləri mənbənin identifikatoru.',
    phrase_wording:
      'Sözlərin kimin ifadəsi olduğu: speaker (bəyanat verənin öz sözləri), outlet (nəşrin nəqli) və ya translated (bəyanat verənin sözləri başqa dildə). Yalnız birincisi bəyanat verəndən sitatdır.',
    phrase_original:
      'phrase nəqldirsə, deyildiyi dildə sözlər, olduğu kimi. Kimin ifadəsi olduğu mənbəyinin citation_words dəyərindədir.',
    phrase_original_language: 'Orijinalın dili (BCP 47).',
    phrase_original_source: 'Orijinalın götürüldüyü mənbənin identifikatoru.',
    places: 'İddiada adı çəkilən yerlər.',
    regions: 'İddiada adı çəkilən vilayət və ya rayonlar.',
    side: 'İddia sərhədin kimin tərəfindən danışır, ownSide və insideBorder üçün.',
    metres_inside: 'Sərhəddən metrlə göstərilən məsafə, insideBorder üçün.',
    stated_coordinate: 'Koordinat yazıldığı kimi, point üçün.',
    longitude: 'Şərq uzunluğu dərəcə ilə, WGS84; yalnız bəyanatın özündə koordinat varsa.',
    latitude: 'Şimal enliyi dərəcə ilə, WGS84; yalnız bəyanatın özündə koordinat varsa.',
    datum: 'Bəyanatın adını çəkdiyi və ya oxunduğu koordinat sistemi.',
    rounding_metres: 'Koordinatın yazılmış rəqəmlərinin neçə metr daxilində ola biləcəyi.',
    osm_line_metres:
      'Çəkilmiş iddiadan OpenStreetMap xəttinə qədər neçə metr olduğu; xəttə çatırsa 0. Heç nə çəkilməyibsə boşdur.',
    osm_line_error_metres:
      'Bu məsafənin neçə metr kənara çıxa biləcəyi: yerin dəqiqliyi və oradakı xəttin mənbəyinin öz xətlərinin çoxu barədə bildirdiyi birlikdə. Məsafənin yanında boşdursa, məlum deyil.',
    osm_line_stretches:
      'Ölçmənin aparıldığı sərhəd hissəsi və ya eyni dərəcədə yaxın olan hissələr.',
    osm_line_traced_from:
      'Xəttin orada nə üzrə çəkildiyi, OpenStreetMap-dakı mənbə teqlərinə əsasən; teqi olmayan parçalar üçün (none).',
    natural_earth_line_metres: 'Natural Earth xəttinə qədər eyni məsafə.',
    natural_earth_line_error_metres:
      'Onun neçə metr kənara çıxa biləcəyi: yerin dəqiqliyi və həmin hissədə Natural Earth xəttinin OpenStreetMap xəttindən ən böyük məsafəsi birlikdə.',
    sources: 'İddia üçün göstərilən sənədlərin sayı.',
    origins: 'Sözlərinin gəldiyi ilkin mənbələrin sayı.',
    citation_sources:
      'Göstərilən mənbələrin identifikatorları, claimline.json və biblioqrafiyalardakı kimi.',
    citation_outlets: 'Göstərilən mənbələrin nəşrləri.',
    citation_titles: 'Başlıqları; məlum deyilsə, boşdur.',
    citation_urls: 'Ünvanları; məlum deyilsə, boşdur.',
    citation_published: 'Tarixləri; göstərilməyibsə, boşdur.',
    citation_languages: 'Dilləri (BCP 47).',
    citation_words:
      'Hər biri kimin sözlərini verir: speaker (bəyanat verənin), outlet (nəşrin nəqli), restated (bəyanat verənin təkzib etdiyi məlumat) və ya absent (bu tərəfin bəyanatı yoxdur).',
    citation_via: 'Başqasının məlumatını ötürürsə, kimə istinad edir.',
    citation_read:
      'Hər birindən nəyin oxunduğu: whole (hamısı), beginning (əvvəli) və ya none (açılmayıb); qeyd olunmayıbsa, boşdur.',
    citation_read_on: 'Oxunduğu gün, məlumdursa.',
    citation_archived_urls:
      'Onların arxiv surətlərinin ünvanları, ən yenisi əvvəldə; bir sənədin ünvanları boşluqla ayrılır.',
    citation_archived_days: 'Bu surətlərin günləri (UTC), eyni ardıcıllıqla.',
    citation_also_at: 'Eyni mətnlərin başqa ünvanları; bir sənədin ünvanları boşluqla ayrılır.',
  },
  property: {
    feature:
      'claim və ya disputeMarker: sərhəd xəttində mübahisəni bildirən nöqtə. Nə iddiadır, nə də insidentin harada baş verdiyi barədə nəticə.',
    meaning: 'disputeMarker üçün eynisi sözlə.',
    drawn_as:
      'İddia necə çəkilib: point, disc, corridor, strip, region və ya line. Çəkilə bilən heç nə deyilməyibsə, boşdur; belə obyektin həndəsəsi yoxdur.',
    edge_stated:
      'Fiqurun kənarı deyilməyibsə və xəritədə tədricən itirsə, false; faylda onun ən xarici konturu var.',
  },
};
