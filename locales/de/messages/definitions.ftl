### Wer wen Micro-Influencer nennt. { $lower } und { $upper } sind die Grenzen aus den Daten, für die Sprache formatiert.
### Bei Gnack und Upfluence ist { $upper } die Zahl, unter der man bleiben muss.


## Immer gezeigt

definition-consensus = Die Mitte der verglichenen Definitionen liegt bei etwa { $lower } bis { $upper } Followern.
definition-consensus-remark = Ein Glossar-Artikel hat dafür mehrere Definitionen nebeneinandergelegt. Unter dieser Spanne sieht er noch wenig Einfluss, weit darüber beginnt für ihn die Welt der Promis.

definition-mavrck = Mavrck spricht von { $lower } bis { $upper } Followern.
definition-mavrck-remark = Mavrck meint damit Menschen mit sehr aktiven Followern rund um ein passendes Thema.

definition-gnack = Gnack, eine Plattform für Werbung in sozialen Netzwerken, zählt alle mit weniger als { $upper } Followern dazu.
definition-gnack-remark = Eine Untergrenze nennt Gnack nicht.

definition-agencies = Einige Agenturen suchen ihre Micro-Influencer bei { $lower } bis { $upper } Followern.
definition-agencies-remark = Der Glossar-Artikel findet, dass „Micro“ bei dieser Größe kaum noch passt.

definition-trade = In der Branche gelten inzwischen Accounts mit { $lower } bis { $upper } Followern als Micro-Influencer.
definition-trade-remark = Der Fachartikel nennt nur die Untergrenze. Die Obergrenze ist meine Lesart, weil für ihn ab 100.000 Followern die Stars anfangen. Nach einer älteren Regel war man erst ab 25.000 Followern überhaupt Influencer.


## Nur unter „mehr“

definition-markerly = Markerly nannte 2016 bei Digiday { $lower } bis { $upper } Follower.
definition-markerly-remark = In dieser Spanne sah Markerly die größte Wirkung.

definition-omr = OMR nannte 2024 eine Spanne von { $lower } bis { $upper } Followern.
definition-omr-remark = Nano reicht bei OMR von 1.000 bis 10.000 Followern.

definition-hypeauditor-2020 = HypeAuditor zog die Grenzen 2020 in Deutschland bei { $lower } und { $upper } Followern.

definition-hypeauditor-2026 = HypeAuditor sprach 2026 von { $lower } bis { $upper } Followern.

definition-upfluence = Für Upfluence gehören alle mit weniger als { $upper } Followern dazu.
definition-upfluence-remark = Accounts mit weniger als 10.000 Followern heißen bei manchen allerdings schon Nano.
