package fi.alunetwork.core;

import java.util.Arrays;
import java.util.Locale;

/** A language of names and of services. */
public enum Language {
    /** Finnish, suomi. */
    FI,
    /** Swedish, svenska. */
    SV,
    /** English. */
    EN,
    /** Northern Sámi, davvisámegiella. */
    SE;

    /** The lower-case code that files use, such as {@code fi}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language of a code such as {@code sv}.
     *
     * @throws IllegalArgumentException where no language has the code
     */
    public static Language ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Language \"" + code
                        + "\" is not known; expected one of fi, sv, en, se. Maybe it is written in capitals."));
    }
}
