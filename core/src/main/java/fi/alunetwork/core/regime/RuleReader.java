package fi.alunetwork.core.regime;

import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionKind;
import fi.alunetwork.core.workshop.Provision;
import fi.alunetwork.core.workshop.Service;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rules of one regime file. */
final class RuleReader {

    private static final Set<String> EVERY_RULE = Set.of("rule", "insteadOf", "reason", "sources", "disputed");
    private static final Set<String> ORGANISER = Set.of(
            "services",
            "part",
            "territory",
            "area",
            "areaCodes",
            "municipalities",
            "clientGroups",
            "duty",
            "body",
            "withoutArea");
    private static final Set<String> PRODUCER = Set.of(
            "services",
            "part",
            "roles",
            "relations",
            "legalForms",
            "controlledBy",
            "ownedShareFrom",
            "reading",
            "verdict",
            "condition",
            "advice");
    private static final Set<String> REFERRAL = Set.of("services", "referrers", "verdict", "condition");
    private static final Set<String> GRANT = Set.of("services", "legalForms", "verdict", "condition");
    private static final Set<String> COOPERATION = Set.of("model", "advice");

    private final RegimeId regime;
    private final Map<String, LawSource> sources;
    private final Map<String, Condition> conditions;

    RuleReader(RegimeId regime, Map<String, LawSource> sources, Map<String, Condition> conditions) {
        this.regime = regime;
        this.sources = sources;
        this.conditions = conditions;
    }

    OrganiserRule organiser(Entry entry) {
        only(entry, ORGANISER);
        OrganiserRule.Territory territory = entry.oneOrNull("territory", OrganiserRule.Territory.class);
        RegionKind area = entry.oneOrNull("area", RegionKind.class);
        OrganiserRule.Body body = body(entry.child("body"));
        if (body.kind() == OrganiserRule.Body.Kind.LEGAL_BODY_OF_AREA && area == null) {
            throw entry.refused("area", "the kind of area that the body acts for", "the line is missing");
        }
        return new OrganiserRule(
                entry.several("services", Service.class),
                entry.oneOrNull("part", ServicePart.class),
                territory == null ? OrganiserRule.Territory.MAINLAND : territory,
                area,
                new LinkedHashSet<>(entry.texts("areaCodes")),
                municipalities(entry),
                entry.several("clientGroups", ClientGroup.class),
                entry.one("duty", Duty.class),
                body,
                entry.has("withoutArea") ? body(entry.child("withoutArea")) : null,
                grounds(entry));
    }

    ProducerRule producer(Entry entry) {
        only(entry, PRODUCER);
        Advice advice = entry.oneOrNull("advice", Advice.class);
        return new ProducerRule(
                entry.several("services", Service.class),
                entry.oneOrNull("part", ServicePart.class),
                entry.several("roles", Provision.Role.class),
                entry.several("relations", Relation.class),
                entry.several("legalForms", LegalForm.class),
                entry.several("controlledBy", LegalForm.class),
                entry.share("ownedShareFrom"),
                entry.oneOrNull("reading", Reading.class),
                verdict(entry),
                condition(entry),
                advice == null ? Advice.NONE : advice,
                grounds(entry));
    }

    ReferralRule referral(Entry entry) {
        only(entry, REFERRAL);
        return new ReferralRule(
                entry.several("services", Service.class),
                entry.several("referrers", Referrer.class),
                verdict(entry),
                condition(entry),
                grounds(entry));
    }

    GrantRule grant(Entry entry) {
        only(entry, GRANT);
        return new GrantRule(
                entry.several("services", Service.class),
                entry.several("legalForms", LegalForm.class),
                verdict(entry),
                condition(entry),
                grounds(entry));
    }

    CooperationRule cooperation(Entry entry) {
        only(entry, COOPERATION);
        return new CooperationRule(
                entry.one("model", CooperationModel.class), entry.one("advice", Advice.class), grounds(entry));
    }

    /** The sources that an entry cites; at least one, because a rule without a source is an opinion. */
    static List<LawSource> cited(Entry entry, Map<String, LawSource> sources) {
        List<LawSource> cited = new ArrayList<>();
        for (String key : entry.texts("sources")) {
            LawSource source = sources.get(key);
            if (source == null) {
                throw entry.refused(
                        "sources", "keys of sources, and \"" + key + "\" is none", "it is missing under sources");
            }
            cited.add(source);
        }
        if (cited.isEmpty()) {
            throw entry.refused("sources", "at least one source", "the line is missing");
        }
        return cited;
    }

    private static void only(Entry entry, Set<String> keys) {
        entry.only(Stream.concat(EVERY_RULE.stream(), keys.stream()).toArray(String[]::new));
    }

    private static OrganiserRule.Body body(Entry entry) {
        entry.only("kind", "fi", "sv", "en");
        return new OrganiserRule.Body(entry.one("kind", OrganiserRule.Body.Kind.class), entry.localized());
    }

    private static Set<MunicipalityCode> municipalities(Entry entry) {
        Set<MunicipalityCode> codes = new LinkedHashSet<>();
        for (String code : entry.texts("municipalities")) {
            if (!code.matches("[0-9]{3}")) {
                throw entry.refused(
                        "municipalities", "three-digit codes, and \"" + code + "\" is none", "it is a name");
            }
            codes.add(new MunicipalityCode(code));
        }
        return codes;
    }

    private static Verdict verdict(Entry entry) {
        Verdict verdict = entry.one("verdict", Verdict.class);
        if (verdict == Verdict.OWN_LEGISLATION || verdict == Verdict.NOT_KNOWN) {
            throw entry.refused(
                    "verdict",
                    "ALLOWED, CONDITIONAL or NOT_ALLOWED",
                    "the rule should be left out: what no rule tells is not known");
        }
        return verdict;
    }

    private @Nullable Condition condition(Entry entry) {
        boolean conditional = verdict(entry) == Verdict.CONDITIONAL;
        if (conditional != entry.has("condition")) {
            throw entry.refused(
                    "condition",
                    conditional ? "the condition of the verdict CONDITIONAL" : "none, as the verdict has none",
                    "the verdict is another");
        }
        if (!conditional) {
            return null;
        }
        Condition condition = conditions.get(entry.text("condition"));
        if (condition == null) {
            throw entry.refused("condition", "one of the conditions " + conditions.keySet(), "it is misspelt");
        }
        return condition;
    }

    private Grounds grounds(Entry entry) {
        return new Grounds(
                entry.text("rule"), regime, entry.localized("reason"), cited(entry, sources), entry.flag("disputed"));
    }
}
