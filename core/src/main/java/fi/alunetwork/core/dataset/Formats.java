package fi.alunetwork.core.dataset;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.LocalizedName;
import fi.alunetwork.core.PlainText;
import fi.alunetwork.core.organisation.BusinessId;
import fi.alunetwork.core.organisation.OrganisationId;
import fi.alunetwork.core.partnership.NetworkId;
import fi.alunetwork.core.partnership.PartnershipId;
import fi.alunetwork.core.region.MunicipalityCode;
import fi.alunetwork.core.region.RegionId;
import fi.alunetwork.core.statistics.IndicatorId;
import fi.alunetwork.core.workshop.ProvisionId;
import fi.alunetwork.core.workshop.SiteId;
import fi.alunetwork.core.workshop.TargetGroup;
import fi.alunetwork.core.workshop.WorkshopId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats of the cells: texts, dates, codes and ids. Numbers are in {@link Numbers}. */
final class Formats {

    private static final String A_DATE = "a date such as 2023-01-31";

    /** Municipal self-government in Finland is of 1865; a day that is not known is none of the far past or future. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2200;
    private static final int SHOWN = 40;
    private static final String NO_SPACE = "\\S+";

    /** Any text that is no book. */
    static final Format<String> TEXT =
            new Format<>("string", "a text", Map.of(), null, Fault.MALFORMED_CODE, Formats::text, Function.identity());

    /** The name of a record. */
    static final Format<String> NAME =
            new Format<>("string", "a name", Map.of(), null, Fault.MALFORMED_CODE, Formats::name, Function.identity());

    /** {@code true} or {@code false}. */
    static final Format<Boolean> FLAG =
            Format.oneOf(List.of(true, false), String::valueOf).as("boolean", Map.of());

    /** A day, as in ISO 8601. */
    static final Format<LocalDate> DATE =
            new Format<>("date", A_DATE, Map.of(), null, Fault.NOT_A_DATE, Formats::date, LocalDate::toString);

    static final Format<Language> LANGUAGE = Format.oneOf(List.of(Language.values()), Language::code);

    static final Format<MunicipalityCode> MUNICIPALITY =
            Format.code("a municipality code of three digits such as 005", "[0-9]{3}", Formats::municipality);

    /** An area in one cell, where a cell can hold several. */
    static final Format<RegionId> REGION =
            Format.code("an area as KIND:code such as REGION:05", "[A-Z_]+:.+", RegionId::parse);

    static final Format<BusinessId> BUSINESS_ID = Format.code(
            "a business id such as 1234567-1, with the right check digit", "[0-9]{7}-[0-9]", Formats::businessId);

    static final Format<IndicatorId> INDICATOR =
            Format.code("a key of lower-case letters, digits and underscores", "[a-z][a-z0-9_]*", IndicatorId::new);

    static final Format<OrganisationId> ORGANISATION = id(OrganisationId::new);
    static final Format<WorkshopId> WORKSHOP = id(WorkshopId::new);
    static final Format<SiteId> SITE = id(SiteId::new);
    static final Format<ProvisionId> PROVISION = id(ProvisionId::new);
    static final Format<PartnershipId> PARTNERSHIP = id(PartnershipId::new);
    static final Format<NetworkId> NETWORK = id(NetworkId::new);

    /**
     * The ages that a service is for. Two dots instead of a hyphen, because a spreadsheet makes a date of
     * {@code 10-12}.
     */
    static final Format<TargetGroup> AGES = new Format<>(
            "string",
            "ages in full years such as 15..28, ..28, 18.. or .. for everyone",
            Map.of("pattern", "[0-9]*\\.\\.[0-9]*"),
            null,
            Fault.MALFORMED_CODE,
            Formats::ages,
            group -> bound(group.ageFrom()) + ".." + bound(group.ageTo()));

    private static final Pattern AGES_FORM = Pattern.compile("([0-9]{0,3})\\.\\.([0-9]{0,3})");
    private static final Pattern FINNISH_DATE = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{1,2}");
    private static final Pattern BUSINESS_ID_FORM = Pattern.compile("[0-9]{7}-[0-9]");

    private Formats() {}

    private static <V> Format<V> id(Function<String, V> parser) {
        return Format.code("an id without white space", NO_SPACE, parser);
    }

    private static String text(String text) {
        return shorter(text, PlainText.LONGEST, "it is the document itself");
    }

    private static String name(String text) {
        return shorter(text, LocalizedName.LONGEST, "it is a description");
    }

    private static String shorter(String text, int longest, String maybe) {
        if (!PlainText.isPlain(text)) {
            throw new CellFault(Fault.MALFORMED_CODE, text, "a text without control characters", null);
        }
        if (text.length() > longest) {
            throw new CellFault(
                    Fault.OUT_OF_RANGE,
                    text.substring(0, SHOWN) + "…",
                    "a text of at most " + longest + " characters",
                    maybe);
        }
        return text;
    }

    private static LocalDate date(String text) {
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CellFault(Fault.NOT_A_DATE, text, A_DATE, dateGuess(text));
        }
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new CellFault(
                    Fault.OUT_OF_RANGE,
                    text,
                    "a date from " + FIRST_YEAR + " to " + LAST_YEAR,
                    "it is not known: then the cell is empty");
        }
        return date;
    }

    private static @Nullable String dateGuess(String text) {
        Matcher finnish = FINNISH_DATE.matcher(text);
        if (finnish.matches()) {
            return "%s-%2s-%2s was meant"
                    .formatted(finnish.group(3), finnish.group(2), finnish.group(1))
                    .replace("- ", "-0");
        }
        return YEAR.matcher(text).matches()
                ? "only the year is known: then a beginning is its first day, " + text + "-01-01"
                : null;
    }

    private static MunicipalityCode municipality(String text) {
        if (SHORT_CODE.matcher(text).matches()) {
            String code = "0".repeat(3 - text.length()) + text;
            throw new CellFault(
                    Fault.LOST_ZEROS,
                    text,
                    MUNICIPALITY.expected(),
                    code + ": a spreadsheet dropped the leading zeros");
        }
        return new MunicipalityCode(text);
    }

    private static BusinessId businessId(String text) {
        try {
            return new BusinessId(text);
        } catch (IllegalArgumentException e) {
            Fault fault = BUSINESS_ID_FORM.matcher(text).matches() ? Fault.WRONG_CHECK_DIGIT : Fault.MALFORMED_CODE;
            throw new CellFault(
                    fault, text, BUSINESS_ID.expected(), Complaint.of(e).maybe());
        }
    }

    private static TargetGroup ages(String text) {
        Matcher form = AGES_FORM.matcher(text);
        if (!form.matches()) {
            throw new CellFault(Fault.MALFORMED_CODE, text, AGES.expected(), null);
        }
        return new TargetGroup(bound(form.group(1)), bound(form.group(2)));
    }

    private static @Nullable Integer bound(String digits) {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    private static String bound(@Nullable Integer age) {
        return age == null ? "" : age.toString();
    }
}
