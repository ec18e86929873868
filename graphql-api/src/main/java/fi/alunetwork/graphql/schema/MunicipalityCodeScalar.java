package fi.alunetwork.graphql.schema;

import fi.alunetwork.core.region.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** A municipality code with its leading zeros. */
final class MunicipalityCodeScalar extends TextScalar<MunicipalityCode> {

    MunicipalityCodeScalar() {
        super(MunicipalityCode.class);
    }

    @Override
    @Nullable MunicipalityCode read(String text) {
        try {
            return new MunicipalityCode(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    String expected() {
        return "a municipality code of three digits in quotes, such as \"005\". Maybe leading zeros were dropped, or a name was given.";
    }
}
