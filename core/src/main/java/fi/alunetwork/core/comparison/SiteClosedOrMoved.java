package fi.alunetwork.core.comparison;

import java.util.Optional;

/** The site is closed, or lies beyond the threshold in the other picture. */
final class SiteClosedOrMoved implements CauseCheck {

    @Override
    public Optional<Cause> find(Loss loss) {
        return loss.fartherHeir()
                .filter(heir -> !loss.offer().isMobile() && !loss.hasSameSites(heir))
                .map(heir -> loss.because(Cause.Kind.SITE));
    }
}
