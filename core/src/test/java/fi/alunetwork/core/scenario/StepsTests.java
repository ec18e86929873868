package fi.alunetwork.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fi.alunetwork.core.Language;
import fi.alunetwork.core.organisation.LegalForm;
import fi.alunetwork.core.partnership.CooperationModel;
import fi.alunetwork.core.workshop.Service;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of change can be made, and every value can be told. */
class StepsTests {

    @Test
    void everyKindOfChangeHasAStep() {
        assertThat(Set.<Class<?>>copyOf(Steps.kinds()))
                .containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @Test
    void everyServiceFormAndModelHasANameInThreeLanguages() {
        for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
            List<String> names = Stream.<Enum<?>[]>of(Service.values(), LegalForm.values(), CooperationModel.values())
                    .flatMap(Stream::of)
                    .map(value -> Words.tell("END_PARTNERSHIP", value).in(language))
                    .toList();
            assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }
}
