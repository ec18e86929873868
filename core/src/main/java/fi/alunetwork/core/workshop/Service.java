package fi.alunetwork.core.workshop;

/** The services of the field (palvelutyyppi). One name each, as in the statutes and statistics. */
public enum Service {
    /** Youth workshop activities (nuorten työpajatoiminta); Youth Act, under 29. */
    YOUTH_WORKSHOP(false),
    /** Outreach youth work (etsivä nuorisotyö); Youth Act, under 29. */
    OUTREACH_YOUTH_WORK(false),
    /** Rehabilitative work activity (kuntouttava työtoiminta); a social service, 189/2001. */
    REHABILITATIVE_WORK_ACTIVITY(true),
    /** Social rehabilitation (sosiaalinen kuntoutus); a social service, 1301/2014. */
    SOCIAL_REHABILITATION(true),
    /** Disability work activity (avotyötoiminta, työtoiminta); a social service. */
    DISABILITY_WORK_ACTIVITY(true),
    /** Work trial (työkokeilu); the workshop is the host. */
    WORK_TRIAL(false),
    /** Pay-subsidised work (palkkatuettu työ); the workshop is the employer. */
    PAY_SUBSIDISED_WORK(false),
    /** Work coaching (työvalmennus). */
    WORK_COACHING(false),
    /** Individual coaching (yksilövalmennus). */
    INDIVIDUAL_COACHING(false),
    /** Group coaching (ryhmävalmennus). */
    GROUP_COACHING(false),
    /** Start coaching (starttivalmennus), low threshold. */
    START_COACHING(false),
    /** Job coaching (työhönvalmennus), another thing than work coaching. */
    JOB_COACHING(false),
    /** Recognition of workshop learning (opinnollistaminen). */
    LEARNING_RECOGNITION(false),
    /** One-Stop Guidance Centre (Ohjaamo); under 30. */
    ONE_STOP_GUIDANCE_CENTRE(false),
    /** Walking companion (rinnallakulkija, kanssakulkija). */
    WALKING_COMPANION(false);

    private final boolean boundToResidence;

    Service(boolean boundToResidence) {
        this.boundToResidence = boundToResidence;
    }

    /**
     * Whether a body organises the service for the residents of its own area by law, so that a site within reach is of
     * no use to others. Coverage of such a service asks by default whether the resident is admitted.
     */
    public boolean isBoundToResidence() {
        return boundToResidence;
    }
}
