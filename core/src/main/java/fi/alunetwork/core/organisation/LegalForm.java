package fi.alunetwork.core.organisation;

/** The legal form of an organisation (hallinnointimuoto). A school is no legal form: see {@link Organisation.Kind}. */
public enum LegalForm {
    /** Municipality (kunta, kommun). */
    MUNICIPALITY(OperatorGroup.MUNICIPAL),
    /** Joint municipal authority (kuntayhtymä, samkommun). */
    JOINT_MUNICIPAL_AUTHORITY(OperatorGroup.MUNICIPAL),
    /** Wellbeing services county (hyvinvointialue, välfärdsområde), from 2023. */
    WELLBEING_SERVICES_COUNTY(OperatorGroup.WELLBEING_SERVICES_COUNTY),
    /** The state (valtio, staten). */
    STATE(OperatorGroup.OTHER),
    /** Registered association (yhdistys, förening). */
    ASSOCIATION(OperatorGroup.ASSOCIATION),
    /** Foundation (säätiö, stiftelse); it has no owners. */
    FOUNDATION(OperatorGroup.FOUNDATION),
    /** Limited company (osakeyhtiö, aktiebolag). */
    LIMITED_COMPANY(OperatorGroup.OTHER),
    /** Co-operative (osuuskunta, andelslag). */
    COOPERATIVE(OperatorGroup.OTHER),
    /** Religious community (uskonnollinen yhteisö, religiöst samfund). */
    RELIGIOUS_COMMUNITY(OperatorGroup.OTHER),
    /** No source tells the form. */
    NOT_KNOWN(OperatorGroup.NOT_KNOWN);

    private final OperatorGroup operatorGroup;

    LegalForm(OperatorGroup operatorGroup) {
        this.operatorGroup = operatorGroup;
    }

    /** The group that the national statistics print the form under. */
    public OperatorGroup operatorGroup() {
        return operatorGroup;
    }
}
