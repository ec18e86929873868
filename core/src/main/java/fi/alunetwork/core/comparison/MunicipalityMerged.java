package fi.alunetwork.core.comparison;

import java.util.Optional;

/** The sites stand where they stood, and another point stands for the residents of the merged municipality. */
final class MunicipalityMerged implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        return loss.fartherHeir()
                .filter(heir -> !loss.offer().isMobile() && loss.hasSameSites(heir))
                .map(heir -> loss.because(Cause.Kind.MERGER));
    }
}
