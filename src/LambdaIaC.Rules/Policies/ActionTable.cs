namespace LambdaIaC.Rules.Policies;

/// <summary>
/// The actions of the services that functions mostly use, in small letters: IAM does not tell large ones apart. Source: Service
/// Authorization Reference as cfn-lint 1.55.1 carries it (aws-cloudformation/cfn-lint: data/AdditionalSpecs/Policies.json, 2026-08-19).
/// </summary>
internal static class ActionTable
{
    /// <summary>By service: the actions that take a resource, and those that are allowed on all resources or not at all.</summary>
    public static IReadOnlyList<(string Service, string Restrictable, string Others)> Services { get; } =
    [
        ("dynamodb",
            """
            associatetablereplica batchgetitem batchwriteitem conditioncheckitem createbackup createglobaltable createglobaltablewitness createtable
            createtablereplica deletebackup deleteglobaltablewitness deleteitem deleteresourcepolicy deletetable deletetablereplica describebackup
            describecontinuousbackups describecontributorinsights describeexport describeglobaltable describeglobaltablesettings describeimport
            describekinesisstreamingdestination describestream describetable describetablereplicaautoscaling describetimetolive
            disablekinesisstreamingdestination enablekinesisstreamingdestination exporttabletopointintime getitem getrecords getresourcepolicy
            getsharditerator importtable listexports listimports listtagsofresource partiqldelete partiqlinsert partiqlselect partiqlupdate putitem
            putresourcepolicy query readdataforreplication replicatesettings restoretablefromawsbackup restoretablefrombackup restoretabletopointintime scan
            searchvectors startawsbackupjob tagresource untagresource updatecontinuousbackups updatecontributorinsights updateglobaltable
            updateglobaltablesettings updateglobaltableversion updateitem updatekinesisstreamingdestination updatetable updatetablereplicaautoscaling
            updatetimetolive writedataforreplication
            """,
            """
            describeendpoints describelimits describereservedcapacity describereservedcapacityofferings getabacstatus injecterror listbackups
            listcontributorinsights listglobaltables liststreams listtables purchasereservedcapacityofferings updateabacstatus
            """),
        ("elasticfilesystem",
            """
            backup clientmount clientrootaccess clientwrite createaccesspoint createmounttarget createreplicationconfiguration createtags deleteaccesspoint
            deletefilesystem deletefilesystempolicy deletemounttarget deletereplicationconfiguration deletetags describeaccesspoints describebackuppolicy
            describefilesystempolicy describefilesystems describelifecycleconfiguration describemounttargets describemounttargetsecuritygroups
            describereplicationconfigurations describetags listtagsforresource modifymounttargetsecuritygroups putbackuppolicy putfilesystempolicy
            putlifecycleconfiguration replicationread replicationwrite restore tagresource untagresource updatefilesystem updatefilesystemprotection
            """, "createfilesystem describeaccountpreferences putaccountpreferences"),
        ("events",
            """
            activateeventsource allowvendedlogdeliveryforresource cancelreplay createapidestination createarchive createconnection createendpoint
            createeventbus createpartnereventsource deactivateeventsource deauthorizeconnection deleteapidestination deletearchive deleteconnection
            deleteendpoint deleteeventbus deletepartnereventsource deleterule describeapidestination describearchive describeconnection describeendpoint
            describeeventbus describeeventsource describepartnereventsource describereplay describerule disablerule enablerule invokeapidestination
            listpartnereventsourceaccounts listtagsforresource listtargetsbyrule putevents putrule puttargets removetargets retrieveconnectioncredentials
            startreplay tagresource untagresource updateapidestination updatearchive updateconnection updateendpoint updateeventbus
            """,
            """
            listapidestinations listarchives listconnections listendpoints listeventbuses listeventsources listpartnereventsources listreplays
            listrulenamesbytarget listrules putpartnerevents putpermission removepermission testeventpattern
            """),
        ("execute-api", "invalidatecache invoke manageconnections", ""),
        ("kafka",
            """
            batchassociatescramsecret batchdisassociatescramsecret createchannel createcluster createclusterv2 createconfiguration createreplicator
            createtopic createvpcconnection deletechannel deletecluster deleteclusterpolicy deleteconfiguration deletereplicator deletetopic
            deletevpcconnection describechannel describecluster describeclusterv2 describeconfiguration describeconfigurationrevision describereplicator
            describetopic describetopicpartitions describevpcconnection getclusterpolicy listchannels listclientvpcconnections listclusteroperations
            listclusteroperationsv2 listconfigurationrevisions listnodes listscramsecrets listtagsforresource listtopics putclusterpolicy rebootbroker
            rejectclientvpcconnection tagresource untagresource updatebrokercount updatebrokerstorage updatebrokertype updatechannel
            updateclusterconfiguration updateclusterkafkaversion updateconfiguration updateconnectivity updatemonitoring updaterebalancing
            updatereplicationinfo updatesecurity updatestorage updatetopic
            """,
            """
            describeclusteroperation describeclusteroperationv2 getbootstrapbrokers getcompatiblekafkaversions listclusters listclustersv2 listconfigurations
            listkafkaversions listreplicators listvpcconnections
            """),
        ("kinesis",
            """
            addtagstostream createstream decreasestreamretentionperiod deleteresourcepolicy deletestream deregisterstreamconsumer describestream
            describestreamconsumer describestreamsummary getrecords getresourcepolicy getsharditerator increasestreamretentionperiod listshards
            liststreamconsumers listtagsforresource listtagsforstream mergeshards putrecord putrecords putresourcepolicy registerstreamconsumer
            removetagsfromstream splitshard startstreamencryption stopstreamencryption subscribetoshard tagresource untagresource updatemaxrecordsize
            updatestreamwarmthroughput
            """,
            """
            describeaccountsettings describelimits disableenhancedmonitoring enableenhancedmonitoring injectapierror liststreams updateaccountsettings
            updateshardcount updatestreammode
            """),
        ("kms",
            """
            cancelkeydeletion createalias creategrant decrypt deletealias deleteimportedkeymaterial derivesharedsecret describekey disablekey
            disablekeyrotation enablekey enablekeyrotation encrypt generatedatakey generatedatakeypair generatedatakeypairwithoutplaintext
            generatedatakeywithoutplaintext generatemac getkeylastusage getkeypolicy getkeyrotationstatus getparametersforimport getpublickey
            importkeymaterial listgrants listkeypolicies listkeyrotations listresourcetags putkeypolicy reencryptfrom reencryptto replicatekey retiregrant
            revokegrant rotatekeyondemand schedulekeydeletion sign synchronizemultiregionkey tagresource untagresource updatealias updatekeydescription
            updateprimaryregion verify verifymac
            """,
            """
            connectcustomkeystore createcustomkeystore createkey deletecustomkeystore describecustomkeystores disconnectcustomkeystore generaterandom
            listaliases listkeys listretirablegrants updatecustomkeystore
            """),
        ("lambda",
            """
            addlayerversionpermission addpermission checkpointdurableexecution createalias createcapacityprovider createfunction createfunctionurlconfig
            createmicrovmauthtoken createmicrovmshellauthtoken createnetworkconnector deletealias deletecapacityprovider deletecodesigningconfig
            deleteeventsourcemapping deletefunction deletefunctioncodesigningconfig deletefunctionconcurrency deletefunctioneventinvokeconfig
            deletefunctionurlconfig deletelayerversion deletemicrovmimage deletemicrovmimageversion deletenetworkconnector deleteprovisionedconcurrencyconfig
            disablereplication enablereplication getalias getcapacityprovider getcodesigningconfig getdurableexecution getdurableexecutionhistory
            getdurableexecutionstate geteventsourcemapping getfunction getfunctioncodesigningconfig getfunctionconcurrency getfunctionconfiguration
            getfunctioneventinvokeconfig getfunctionrecursionconfig getfunctionscalingconfig getfunctionurlconfig getlayerversion getlayerversionpolicy
            getmicrovm getmicrovmimage getmicrovmimagebuild getmicrovmimageversion getnetworkconnector getpolicy getprovisionedconcurrencyconfig
            getruntimemanagementconfig invokeasync invokefunction invokefunctionurl listaliases listdurableexecutionsbyfunction listfunctioneventinvokeconfigs
            listfunctionsbycodesigningconfig listfunctionurlconfigs listfunctionversionsbycapacityprovider listmanagedmicrovmimageversions
            listmicrovmimagebuilds listmicrovmimageversions listprovisionedconcurrencyconfigs listtags listversionsbyfunction passcapacityprovider
            publishlayerversion publishversion putfunctioncodesigningconfig putfunctionconcurrency putfunctioneventinvokeconfig putfunctionrecursionconfig
            putfunctionscalingconfig putprovisionedconcurrencyconfig putruntimemanagementconfig removelayerversionpermission removepermission resumemicrovm
            runmicrovm senddurableexecutioncallbackfailure senddurableexecutioncallbackheartbeat senddurableexecutioncallbacksuccess stopdurableexecution
            suspendmicrovm tagresource terminatemicrovm untagresource updatealias updatecapacityprovider updatecodesigningconfig updateeventsourcemapping
            updatefunctioncode updatefunctioncodesigningconfig updatefunctionconfiguration updatefunctioneventinvokeconfig updatefunctionurlconfig
            updatemicrovmimage updatemicrovmimageversion updatenetworkconnector
            """,
            """
            connectmicrovm createcodesigningconfig createeventsourcemapping createmicrovmimage getaccountsettings listcapacityproviders listcodesigningconfigs
            listeventsourcemappings listfunctions listlayers listlayerversions listmanagedmicrovmimages listmicrovmimages listmicrovms listnetworkconnectors
            passnetworkconnector
            """),
        ("logs",
            """
            associatekmskey createdelivery createexporttask createloganomalydetector createloggroup createlogstream createlookuptable createscheduledquery
            deletedataprotectionpolicy deletedelivery deletedeliverydestination deletedeliverydestinationpolicy deletedeliverysource deletedestination
            deleteloganomalydetector deleteloggroup deletelogstream deletelookuptable deletemetricfilter deleteretentionpolicy deletescheduledquery
            deletesubscriptionfilter deletesyslogconfiguration deletetransformer describelogstreams describemetricfilters describesubscriptionfilters
            disassociatekmskey filterlogevents getdataprotectionpolicy getdelivery getdeliverydestination getdeliverydestinationpolicy getdeliverysource
            getloganomalydetector getlogevents getloggroupfields getlogrecord getlookuptable getqueryresults getscheduledquery getscheduledqueryhistory
            gettransformer integratewiths3table listanomalies listloganomalydetectors listtagsforresource listtagsloggroup processwithpipeline
            putbearertokenauthentication putdataprotectionpolicy putdeliverydestination putdeliverydestinationpolicy putdeliverysource putdestination
            putdestinationpolicy putlogevents putloggroupdeletionprotection putmetricfilter putretentionpolicy putsubscriptionfilter putsyslogconfiguration
            puttransformer startlivetail startquery tagloggroup tagresource unmask untagloggroup untagresource updateanomaly updatedeliveryconfiguration
            updateloganomalydetector updatelookuptable updatescheduledquery
            """,
            """
            associatesourcetos3tableintegration callwithbearertoken cancelexporttask cancelimporttask createimporttask createlogdelivery deleteaccountpolicy
            deleteindexpolicy deleteintegration deletelogdelivery deletepipelinerule deletequerydefinition deleteresourcepolicy describeaccountpolicies
            describeconfigurationtemplates describedeliveries describedeliverydestinations describedeliverysources describedestinations describeexporttasks
            describefieldindexes describeimporttaskbatches describeimporttasks describeindexpolicies describeloggroups describelookuptables describequeries
            describequerydefinitions describeresourcepolicies disassociatesourcefroms3tableintegration getintegration getlogdelivery getlogfields
            getstoragetierpolicy link listaggregateloggroupsummaries listentitiesforloggroup listintegrations listlogdeliveries listloggroups
            listloggroupsforentity listloggroupsforquery listscheduledqueries listsourcesfors3tableintegration listsyslogconfigurations putaccountpolicy
            putindexpolicy putintegration putpipelinerule putquerydefinition putresourcepolicy putstoragetierpolicy stoplivetail stopquery testmetricfilter
            testtransformer updatelogdelivery
            """),
        ("s3",
            """
            abortmultipartupload allowvendedlogdeliveryforresource associateaccessgrantsidentitycenter bypassgovernanceretention createaccessgrant
            createaccessgrantsinstance createaccessgrantslocation createaccesspoint createaccesspointforobjectlambda createbucket
            createbucketmetadatatableconfiguration createmultiregionaccesspoint deleteaccessgrant deleteaccessgrantsinstance
            deleteaccessgrantsinstanceresourcepolicy deleteaccessgrantslocation deleteaccesspoint deleteaccesspointforobjectlambda deleteaccesspointpolicy
            deleteaccesspointpolicyforobjectlambda deletebucket deletebucketmetadatatableconfiguration deletebucketpolicy deletebucketwebsite deletejobtagging
            deletemultiregionaccesspoint deleteobject deleteobjectannotation deleteobjecttagging deleteobjectversion deleteobjectversionannotation
            deleteobjectversiontagging deletestoragelensconfiguration deletestoragelensconfigurationtagging deletestoragelensgroup describejob
            describemultiregionaccesspointoperation dissociateaccessgrantsidentitycenter getaccelerateconfiguration getaccessgrant getaccessgrantsinstance
            getaccessgrantsinstanceforprefix getaccessgrantsinstanceresourcepolicy getaccessgrantslocation getaccesspointconfigurationforobjectlambda
            getaccesspointforobjectlambda getaccesspointpolicy getaccesspointpolicyforobjectlambda getaccesspointpolicystatus
            getaccesspointpolicystatusforobjectlambda getanalyticsconfiguration getbucketabac getbucketacl getbucketcors getbucketlocation getbucketlogging
            getbucketmetadatatableconfiguration getbucketnotification getbucketobjectlockconfiguration getbucketownershipcontrols getbucketpolicy
            getbucketpolicystatus getbucketpublicaccessblock getbucketrequestpayment getbuckettagging getbucketversioning getbucketwebsite getdataaccess
            getencryptionconfiguration getintelligenttieringconfiguration getinventoryconfiguration getjobtagging getlifecycleconfiguration
            getmetricsconfiguration getmultiregionaccesspoint getmultiregionaccesspointpolicy getmultiregionaccesspointpolicystatus
            getmultiregionaccesspointroutes getobject getobjectacl getobjectannotation getobjectattributes getobjectlegalhold getobjectretention
            getobjecttagging getobjecttorrent getobjectversion getobjectversionacl getobjectversionannotation getobjectversionannotationforreplication
            getobjectversionattributes getobjectversionforreplication getobjectversiontagging getobjectversiontorrent getreplicationconfiguration
            getstoragelensconfiguration getstoragelensconfigurationtagging getstoragelensdashboard getstoragelensgroup initiatereplication listaccessgrants
            listaccessgrantslocations listbucket listbucketmultipartuploads listbucketversions listcalleraccessgrants listmultipartuploadparts
            listobjectannotations listobjectversionannotations listtagsforresource objectowneroverridetobucketowner pausereplication
            putaccelerateconfiguration putaccessgrantsinstanceresourcepolicy putaccesspointconfigurationforobjectlambda putaccesspointpolicy
            putaccesspointpolicyforobjectlambda putanalyticsconfiguration putbucketabac putbucketacl putbucketcors putbucketlogging putbucketnotification
            putbucketobjectlockconfiguration putbucketownershipcontrols putbucketpolicy putbucketpublicaccessblock putbucketrequestpayment putbuckettagging
            putbucketversioning putbucketwebsite putencryptionconfiguration putintelligenttieringconfiguration putinventoryconfiguration putjobtagging
            putlifecycleconfiguration putmetricsconfiguration putmultiregionaccesspointpolicy putobject putobjectacl putobjectannotation putobjectlegalhold
            putobjectretention putobjecttagging putobjectversionacl putobjectversionannotation putobjectversiontagging putreplicationconfiguration
            putstoragelensconfigurationtagging replicatedelete replicateobject replicateobjectannotation replicatetags restoreobject
            submitmultiregionaccesspointroutes tagresource untagresource updateaccessgrantslocation updatebucketmetadataannotationtableconfiguration
            updatebucketmetadatainventorytableconfiguration updatebucketmetadatajournaltableconfiguration updatejobpriority updatejobstatus
            updateobjectencryption updatestoragelensgroup
            """,
            """
            createjob createstoragelensgroup getaccesspoint getaccountpublicaccessblock listaccessgrantsinstances listaccesspoints
            listaccesspointsforobjectlambda listallmybuckets listjobs listmultiregionaccesspoints liststoragelensconfigurations liststoragelensgroups
            putaccesspointpublicaccessblock putaccountpublicaccessblock putstoragelensconfiguration
            """),
        ("secretsmanager",
            """
            cancelrotatesecret createsecret deleteresourcepolicy deletesecret describesecret getresourcepolicy getsecretvalue listsecretversionids
            putresourcepolicy putsecretvalue removeregionsfromreplication replicatesecrettoregions restoresecret rotatesecret stopreplicationtoreplica
            tagresource untagresource updatesecret updatesecretversionstage validateresourcepolicy
            """, "batchgetsecretvalue getrandompassword listsecrets"),
        ("sns",
            """
            addpermission confirmsubscription createtopic deletetopic getdataprotectionpolicy getsubscriptionattributes gettopicattributes
            listsubscriptionsbytopic listtagsforresource publish putdataprotectionpolicy removepermission setsubscriptionattributes settopicattributes
            subscribe tagresource unsubscribe untagresource
            """,
            """
            checkifphonenumberisoptedout createplatformapplication createplatformendpoint createsmssandboxphonenumber deleteendpoint deleteplatformapplication
            deletesmssandboxphonenumber getendpointattributes getplatformapplicationattributes getsmsattributes getsmssandboxaccountstatus
            listendpointsbyplatformapplication listoriginationnumbers listphonenumbersoptedout listplatformapplications listsmssandboxphonenumbers
            listsubscriptions listtopics optinphonenumber setendpointattributes setplatformapplicationattributes setsmsattributes verifysmssandboxphonenumber
            """),
        ("sqs",
            """
            addpermission cancelmessagemovetask changemessagevisibility createqueue deletemessage deletequeue getqueueattributes getqueueurl
            listdeadlettersourcequeues listmessagemovetasks listqueuetags purgequeue receivemessage removepermission sendmessage setqueueattributes
            startmessagemovetask tagqueue untagqueue
            """, "listqueues"),
        ("ssm",
            """
            addtagstoresource associateopsitemrelateditem cancelmaintenancewindowexecution createassociation createassociationbatch createcloudconnector
            createdocument createresourcedatasync deleteassociation deletecloudconnector deletedocument deletemaintenancewindow deleteopsitem
            deleteopsmetadata deleteparameter deleteparameters deletepatchbaseline deleteresourcedatasync deleteresourcepolicy deregistermanagedinstance
            deregisterpatchbaselineforpatchgroup deregistertargetfrommaintenancewindow deregistertaskfrommaintenancewindow describeassociation
            describeassociationexecutions describeassociationexecutiontargets describeautomationstepexecutions describedocument describedocumentparameters
            describedocumentpermission describeeffectiveinstanceassociations describeeffectivepatchesforpatchbaseline describeinstanceassociationsstatus
            describeinstancepatches describeinstancepatchstates describemaintenancewindowexecutions describemaintenancewindowtargets
            describemaintenancewindowtasks disassociateopsitemrelateditem getaccesstoken getautomationexecution getcalendar getcalendarstate getcloudconnector
            getconnectionstatus getdefaultpatchbaseline getdocument getmaintenancewindow getmaintenancewindowtask getopsitem getopsmetadata getopssummary
            getparameter getparameterhistory getparameters getparametersbypath getpatchbaseline getresourcepolicies getservicesetting labelparameterversion
            listassociationversions listdocumentmetadatahistory listdocumentversions listinstanceassociations listnodes listnodessummary listtagsforresource
            modifydocumentpermission putcalendar putcomplianceitems putparameter putresourcepolicy registerdefaultpatchbaseline
            registerpatchbaselineforpatchgroup registertargetwithmaintenancewindow registertaskwithmaintenancewindow removetagsfromresource
            resetservicesetting resumesession sendautomationsignal sendcommand startaccessrequest startassociationsonce startautomationexecution
            startchangerequestexecution startsession stopautomationexecution terminatesession unlabelparameterversion updateassociation
            updateassociationstatus updatecloudconnector updatedocument updatedocumentdefaultversion updatedocumentmetadata updateinstanceassociationstatus
            updateinstanceinformation updatemaintenancewindow updatemaintenancewindowtarget updatemaintenancewindowtask updatemanagedinstancerole
            updateopsitem updateopsmetadata updatepatchbaseline updateresourcedatasync updateservicesetting validatecloudconnector
            """,
            """
            cancelcommand createactivation createmaintenancewindow createopsitem createopsmetadata createpatchbaseline deleteactivation deleteinventory
            describeactivations describeautomationexecutions describeavailablepatches describeinstanceinformation describeinstancepatchstatesforpatchgroup
            describeinstanceproperties describeinventorydeletions describemaintenancewindowexecutiontaskinvocations describemaintenancewindowexecutiontasks
            describemaintenancewindows describemaintenancewindowschedule describemaintenancewindowsfortarget describeopsitems describeparameters
            describepatchbaselines describepatchgroups describepatchgroupstate describepatchproperties describesessions executeapi getcommandinvocation
            getdeployablepatchsnapshotforinstance getexecutionpreview getinventory getinventoryschema getmaintenancewindowexecution
            getmaintenancewindowexecutiontask getmaintenancewindowexecutiontaskinvocation getmanifest getpatchbaselineforpatchgroup listassociations
            listcloudconnectors listcommandinvocations listcommands listcomplianceitems listcompliancesummaries listdocuments listinventoryentries
            listopsitemevents listopsitemrelateditems listopsmetadata listresourcecompliancesummaries listresourcedatasync putconfigurepackageresult
            putinventory registermanagedinstance startexecutionpreview
            """),
        ("states",
            """
            createactivity createstatemachine createstatemachinealias deleteactivity deletestatemachine deletestatemachinealias deletestatemachineversion
            describeactivity describeexecution describemaprun describestatemachine describestatemachinealias describestatemachineforexecution getactivitytask
            getexecutionhistory listexecutions listmapruns liststatemachinealiases liststatemachineversions listtagsforresource publishstatemachineversion
            redriveexecution startexecution startsyncexecution stopexecution tagresource untagresource updatemaprun updatestatemachine updatestatemachinealias
            """,
            """
            invokehttpendpoint listactivities liststatemachines revealsecrets sendtaskfailure sendtaskheartbeat sendtasksuccess teststate
            validatestatemachinedefinition
            """),
        ("sts",
            """
            assumerole assumerolewithsaml assumerolewithwebidentity assumeroot getfederationtoken setcontext setsourceidentity tagsession
            """,
            """
            decodeauthorizationmessage getaccesskeyinfo getcalleridentity getdelegatedaccesstoken getservicebearertoken getsessiontoken getwebidentitytoken
            taggetwebidentitytoken
            """),
        ("xray",
            """
            creategroup createsamplingrule deletegroup deletesamplingrule getgroup listtagsforresource tagresource untagresource updategroup
            updatesamplingrule
            """,
            """
            batchgettraces batchgettracesummarybyid canceltraceretrieval deleteresourcepolicy getdistincttracegraphs getencryptionconfig getgroups
            getindexingrules getinsight getinsightevents getinsightimpactgraph getinsightsummaries getretrievedtracesgraph getsamplingrules
            getsamplingstatisticsummaries getsamplingtargets getservicegraph gettimeseriesservicestatistics gettracegraph gettracesegmentdestination
            gettracesummaries link listresourcepolicies listretrievedtraces putencryptionconfig putresourcepolicy putspans putspansforindexing
            puttelemetryrecords puttracesegments starttraceretrieval updateindexingrule updatetracesegmentdestination
            """),
    ];
}
